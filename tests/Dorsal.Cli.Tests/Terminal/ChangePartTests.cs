using Dorsal.Cli.Terminal;
using Dorsal.Findings;
using Dorsal.Quantities;
using Dorsal.Reasoning.LightSet;
using Dorsal.Results;
using Spectre.Console.Testing;

namespace Dorsal.Cli.Tests.Terminal;

public class ChangePartTests
{
    private static readonly ComparedItem[] Items =
        [new("heavy.mp4", Kilograms.Of(140), "1-heavy/analysis.json"), new("light.mp4", Kilograms.Of(90), "2-light/analysis.json")];

    [Fact]
    public void NumbersThatAreNotTheLevel_SayWhatTheyAreAndStandApartFromWhatEachFilmSays()
    {
        var lines = Shown(new FindingChange(FindingId.UpperBackRounding, Change.Shrinks, [Reading.PlusMinus(17, 4), Reading.PlusMinus(3, 5)], "It is smaller.")
        {
            Statuses = [FindingStatus.Present, FindingStatus.Uncertain],
            Measure = new("thoracicFlexionGrowth", "deg"),
        });

        Assert.Contains(lines, line => line.Contains("Numbers: growth after lift-off", StringComparison.Ordinal) && line.Contains("17°", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("not clear", StringComparison.Ordinal) && !line.Contains('°', StringComparison.Ordinal));
    }

    [Fact]
    public void AnAnswerThatRestsOnAnotherNumber_ShowsThatNumberToo()
    {
        var lines = Shown(new FindingChange(FindingId.UpperBackRounding, Change.Unclear, [new Reading(-3, -7, 1), Reading.PlusMinus(5, 5)], "It is too little to call it a change.")
        {
            Statuses = [FindingStatus.Uncertain, FindingStatus.Absent],
            DecidedByOther = [new FindingMeasure("wholeBackBend", "deg", new Reading(34, 26, 41)), null],
            Measure = new("thoracicFlexionGrowth", "deg"),
        });

        Assert.Equal(1, lines.Count(line => line.Contains("by whole back: 34°", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.Contains("-3°", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatNeitherFilmShows_IsNotAmongWhatIsUnclear()
    {
        var lines = Shown(
            new FindingChange(FindingId.BarDrift, Change.Unclear, [Reading.PlusMinus(0.01, 0.01), Reading.PlusMinus(0.01, 0.01)], "It was looked for and not seen.")
            {
                Statuses = [FindingStatus.Absent, FindingStatus.Absent],
                Measure = new("barDrift", "m"),
            });

        Assert.Contains("Looked for and not seen", lines);
        Assert.DoesNotContain(lines, line => line.Contains("unclear", StringComparison.OrdinalIgnoreCase) || line.Contains("Not clear", StringComparison.Ordinal));
    }

    private static List<string> Shown(params FindingChange[] changes)
    {
        using var console = new TestConsole().Width(80);
        ChangePart.Show(console, Items, changes);
        return [.. console.Lines.Select(line => line.TrimEnd())];
    }
}
