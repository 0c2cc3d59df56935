using System.Text.Json;

namespace Dorsal.Reasoning.Tests.Scenarios;

/// <summary>One whole case as a small file that a lifter could read: what is known, and what is to be made of it. See README.md.</summary>
internal sealed record Scenario(string Title, LiftCase Case, Expected Expected)
{
    /// <summary>Keys of <see cref="ArticleSentence"/> that this case is about.</summary>
    public IReadOnlyList<string> Article { get; init; } = [];

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Folder(), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<Scenario> All { get; } = [.. Names.Select(Read)];

    public static Scenario Named(string name) => All[Names.ToList().IndexOf(name)];

    private static Scenario Read(string name)
    {
        var file = JsonSerializer.Deserialize<ScenarioFile>(File.ReadAllText(Path.Combine(Folder(), $"{name}.json")), ScenarioFile.Options)!;
        return new Scenario(file.Title, file.Case(), file.Expect) { Article = file.Article ?? [] };
    }

    private static string Folder() => Path.Combine(AppContext.BaseDirectory, "Scenarios");
}
