using System.Text.Json;
using System.Text.RegularExpressions;
using Dorsal.Cli.Tests.Documentation;

namespace Dorsal.Cli.Tests.Wording;

/// <summary>What is said to the lifter, read from the files it stands in.</summary>
internal static partial class UserTexts
{
    // Names and numbers of questions.json that nobody is shown.
    private static readonly string[] Unsaid = ["id", "member", "kind"];

    private const string Sources = "sources";

    /// <summary>What texts/en.json has texts about, and the questions.</summary>
    public static IEnumerable<string> Subjects => [.. Sections.RootElement.EnumerateObject().Select(section => section.Name), "questions"];

    /// <summary>Those that every lifter reads; where a number comes from is for those who want to look it up.</summary>
    public static IEnumerable<string> SubjectsForEverybody => Subjects.Except([Sources]);

    private static JsonDocument Sections { get; } = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "texts/en.json")));

    private static JsonDocument Questions { get; } =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src/Dorsal.Reasoning/Interview/questions.json")));

    /// <summary>Our own source files: their literals reach the terminal, the files or a message.</summary>
    public static IEnumerable<string> SourceFiles => Directory
        .GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !BuildFolder().IsMatch(file));

    public static IEnumerable<string> In(string subject)
        => Of(subject == "questions" ? Questions.RootElement : Sections.RootElement.GetProperty(subject));

    public static IEnumerable<string> Literals(string source)
        => Literal().Matches(string.Join('\n', source.Split('\n').Select(line => Comment().Replace(line, "")))).Select(match => match.Value);

    private static IEnumerable<string> Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Of),
        JsonValueKind.Object => element.EnumerateObject().Where(member => !Unsaid.Contains(member.Name)).SelectMany(member => Of(member.Value)),
        _ => [],
    };

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]", RegexOptions.CultureInvariant)]
    private static partial Regex BuildFolder();

    [GeneratedRegex("^\\s*///?.*$|(?<=[;{},]\\s*)// .*$", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex("\"(?:[^\"\\\\\n]|\\\\.)*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}
