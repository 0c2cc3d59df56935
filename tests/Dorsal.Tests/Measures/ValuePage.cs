using System.Text.RegularExpressions;

namespace Dorsal.Tests.Measures;

/// <summary>A page of docs/measurements/values: what one value is, for those who read it.</summary>
internal sealed partial class ValuePage(string path)
{
    public static string Folder { get; } = Path.Combine(Root(), "docs", "measurements", "values");

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Except(["README"]);

    public string Text { get; } = File.ReadAllText(path);

    public string Heading => Text.Split('\n')[0];

    /// <summary>The names in analysis.json that the heading holds.</summary>
    public IEnumerable<string> FieldNames => Quoted().Matches(Heading).Select(match => match.Groups[1].Value);

    public IEnumerable<string> Pictures => Picture().Matches(Text).Select(match => match.Groups[1].Value);

    /// <summary>What a lifter reads when the value is missing.</summary>
    public IEnumerable<string> Sentences => Sentence().Matches(Text).Select(match => match.Groups[1].Value);

    /// <summary>The rows of docs/accuracy.md that the page points to.</summary>
    public IEnumerable<string> Rows => Row().Matches(Text).Select(match => match.Groups[1].Value);

    /// <summary>Every place in the code that the page names.</summary>
    public IEnumerable<CodeNumber> Code => Member().Matches(Text).Select(match => new CodeNumber(match.Groups[1].Value, match.Groups[2].Value));

    /// <summary>The table of numbers: what the page says, and the place in the code that it says it of.</summary>
    public IEnumerable<(string Said, CodeNumber Code)> Numbers => NumberRow().Matches(Text)
        .Select(match => (match.Groups[1].Value, new CodeNumber(match.Groups[2].Value, match.Groups[3].Value)));

    public static ValuePage Of(string name) => new(Path.Combine(Folder, $"{name}.md"));

    public static string Beside(params string[] file) => File.ReadAllText(Path.Combine([Root(), .. file]));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dorsal.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
        return folder.FullName;
    }

    [GeneratedRegex("`([^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"!\[[^\]]+\]\(([^)]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    [GeneratedRegex(@"^- \*([^*]+)\*(?!\*)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex("[Rr]ow \"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex(@"`([A-Z]\w+)\.([A-Z]\w+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Member();

    [GeneratedRegex(@"^\|[^|]+\| (-?[0-9.]+(?: ± [0-9.]+)?)[^|]*\|[^|]+\| `([A-Z]\w+)\.([A-Z]\w+)` \|$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NumberRow();
}
