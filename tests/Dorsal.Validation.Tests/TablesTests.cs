using Dorsal.Validation.Scores;
using Dorsal.Validation.Tables;

namespace Dorsal.Validation.Tests;

public class TablesTests
{
    private const string Page = $"# Accuracy\n\nWords before.\n\n{MarkdownTables.Begin}\nold figures\n{MarkdownTables.End}\n\nWords behind.\n";

    private static readonly FigureTable Table = new("Lifts", ["Clip", "Error, °"], [["a|b", "1.5"], ["c", "–"]]);

    private static readonly ValidatedClips Clips = new(
        [new("rendered-clip", RenderedScoring.Score(HandMadeLift.Perfect, HandMadeLift.Truth))],
        [new("person-clip", HandMadeCases.ScoreReal("marked"))],
        [new("broken-clip", "It is no film.")]);

    [Fact]
    public void TheTables_TakeThePlaceBetweenTheMarkers_AndTheWordsStay()
    {
        const string expected =
            $"# Accuracy\n\nWords before.\n\n{MarkdownTables.Begin}\n\n### Lifts\n\n| Clip | Error, ° |\n| --- | ---: |\n| a\\|b | 1.5 |\n| c | – |\n\n{MarkdownTables.End}\n\nWords behind.\n";

        var page = MarkdownTables.Replace(Page, [Table]);

        Assert.Equal(expected, page);
        Assert.Equal(expected, MarkdownTables.Replace(page, [Table]));
    }

    [Fact]
    public void APageFromWindows_KeepsItsLineEnds()
    {
        static string ForWindows(string page) => page.Replace("\n", "\r\n", StringComparison.Ordinal);

        Assert.Equal(ForWindows(MarkdownTables.Replace(Page, [Table])), MarkdownTables.Replace(ForWindows(Page), [Table]));
    }

    [Theory]
    [InlineData("no markers")]
    [InlineData(MarkdownTables.Begin)]
    [InlineData(MarkdownTables.End + MarkdownTables.Begin)]
    [InlineData(Page + Page)]
    [InlineData(Page + MarkdownTables.End)]
    public void APageWithoutOnePlaceForTables_IsLeftAlone(string page)
    {
        Assert.False(MarkdownTables.HasPlace(page));
        Assert.Throws<ArgumentException>(() => MarkdownTables.Replace(page, [Table]));
    }

    [Fact]
    public void ClipsOfPeople_AreNamedToWhoeverHasThem_AndNotInPublic()
    {
        var full = Cells(ValidationTables.Full(Clips));
        var published = Cells(ValidationTables.ForPublication(Clips));

        Assert.Superset(new HashSet<string> { "rendered-clip", "person-clip", "broken-clip" }, full);
        Assert.Contains("rendered-clip", published);
        Assert.DoesNotContain("person-clip", published);
        Assert.DoesNotContain("broken-clip", published);
        Assert.Contains("Clips without a usable analysis", published);
    }

    [Fact]
    public void EveryRow_HasACellForEachColumn()
        => Assert.All(
            ValidationTables.Full(Clips).Concat(ValidationTables.ForPublication(Clips)),
            table => Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count)));

    [Fact]
    public void LengthsAreInCentimetres_AndAngles_InDegrees()
    {
        var lift = HandMadeLift.With(Measures.Measure.BarHeight, (_, height) => height + 0.012);
        var clips = Clips with { Rendered = [new("off", RenderedScoring.Score(lift, HandMadeLift.Truth))] };
        var errors = ValidationTables.ForPublication(clips)[0];

        Assert.Equal("1.2", errors.Rows.Single(row => row[0] == "Bar height, cm")[1]);
        Assert.Equal("0.0", errors.Rows.Single(row => row[0] == "Trunk lean, °")[1]);
    }

    private static HashSet<string> Cells(IEnumerable<FigureTable> tables) => [.. tables.SelectMany(table => table.Rows).SelectMany(row => row)];
}
