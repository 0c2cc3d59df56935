using System.Text.Json;
using System.Text.RegularExpressions;
using Dorsal.Cli.Tests.Documentation;

namespace Dorsal.Cli.Tests.Wording;

/// <summary>The texts of the page against the viewer, whose compiler already refuses a text that is not there.</summary>
public class PageTextsTests
{
    private static readonly JsonElement Page = JsonDocument.Parse(Repository.Text("texts/en.json")).RootElement.GetProperty("report");

    private static readonly string Viewer = string.Concat(
        Directory.GetFiles(Path.Combine(Repository.Root, "viewer/src"), "*.ts", SearchOption.AllDirectories).Select(File.ReadAllText));

    private static readonly string MadeOf = Viewer + Repository.Text("src/Dorsal.Report/ReportPage.cs")
        + Repository.Text("docs/analysis.schema.json") + Repository.Text("docs/comparison.schema.json");

    /// <summary>Where the page looks up what the contract says: the texts, and where the schema lists the words.</summary>
    public static TheoryData<string, string> WordsOfTheContract => new()
    {
        { "views", "view.properties.kind" },
        { "lifts", "lift.properties.kind" },
        { "baselines", "baseline.properties.source" },
        { "findingTitles", "finding.properties.id" },
        { "causeTitles", "causeId" },
        { "support", "support" },
        { "patterns", "cause.properties.patterns.items" },
        { "muscles", "muscle.properties.id" },
    };

    public static TheoryData<string> Texts => [.. Leaves(Page, "")];

    [Fact]
    public void WhereNoPlateIsSeen_NobodyIsToldThatTheirHeightGivesTheBarItsSpeed()
        => Assert.DoesNotContain("height", Page.GetProperty("film").GetProperty("scaleNone").GetString()!, StringComparison.Ordinal);

    [Fact]
    public void RoundingThatOnlyShrinksWithLessWeight_IsNotSaidToBeGone()
        => Assert.Equal("is less or gone with less weight", Page.GetProperty("patterns").GetProperty("too-heavy").GetString());

    [Theory]
    [MemberData(nameof(Texts))]
    public void EveryText_IsShownSomewhere(string text)
    {
        var (part, name) = text.LastIndexOf('.') is var dot and >= 0 ? (text[..dot], text[(dot + 1)..]) : ("", text);
        var isNamed = Regex.IsMatch(Viewer, $@"\btexts\.{Regex.Escape(text)}\b");
        var isLookedUp = Regex.IsMatch(Viewer, $@"\btexts\.{Regex.Escape(part)}(\[|, )") && Regex.IsMatch(MadeOf, $@"""{Regex.Escape(name)}""|\b{Regex.Escape(name)}: ");

        Assert.True(isNamed || isLookedUp, $"Nothing shows report.{text} of texts/en.json.");
    }

    [Theory]
    [MemberData(nameof(WordsOfTheContract))]
    public void EveryWordOfTheContract_HasItsText(string texts, string place)
    {
        var schema = JsonDocument.Parse(Repository.Text("docs/analysis.schema.json")).RootElement.GetProperty("$defs");
        var words = place.Split('.').Aggregate(schema, (at, name) => at.GetProperty(name)).GetProperty("enum").EnumerateArray();

        Assert.Equal(words.Select(word => word.GetString()!).Order(), Page.GetProperty(texts).EnumerateObject().Select(text => text.Name).Order());
    }

    private static IEnumerable<string> Leaves(JsonElement part, string at) => part.EnumerateObject().SelectMany(member =>
        member.Value.ValueKind == JsonValueKind.Object ? Leaves(member.Value, $"{at}{member.Name}.") : [$"{at}{member.Name}"]);
}
