using System.Text.Json;
using Dorsal.Camera;
using Dorsal.Cli.Analysis;
using Dorsal.Cli.Terminal;
using Dorsal.Findings;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Result;
using Dorsal.Results.Testing;
using Dorsal.Wording;
using Spectre.Console.Testing;

namespace Dorsal.Cli.Tests.Terminal;

public class ResultViewTests
{
    private const string LongPath = "a/very/long/path/to/the/folder/where/somebody/keeps/every/lift/of/the/year/analysis.json";

    [Theory]
    [InlineData(40)]
    [InlineData(66)]
    [InlineData(80)]
    [InlineData(200)]
    public void NoLine_IsWiderThanTheTerminal(int width)
    {
        var lines = Shown(KnownResults.RoundingTwice, width).Where(line => !line.Contains(LongPath, StringComparison.Ordinal));

        Assert.All(lines, line => Assert.True(line.Length <= width, line));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public void ThePathOfTheFile_IsNeverBroken(int width)
        => Assert.Contains(Shown(KnownResults.RoundingTwice, width), line => line.EndsWith(LongPath, StringComparison.Ordinal));

    [Theory]
    [InlineData(50)]
    [InlineData(80)]
    public void EveryRepetition_ShowsItsTimesSpeedAndBack(int width)
    {
        var text = string.Join('\n', Shown(KnownResults.RoundingTwice, width));

        Assert.All(
            (string[])["0.80 s", "1.90 s", "2.70 s", "0.31 m/s", "0.29 to 0.33", "18°", "13 to 24", "24°", "18 to 29"],
            figure => Assert.Contains(figure, text, StringComparison.Ordinal));
    }

    [Fact]
    public void WhatIsThere_ComesFirst_WithWhereToLook()
    {
        var lines = Shown(KnownResults.RoundingTwice, 200);
        int At(string text) => lines.FindIndex(line => line.Contains(text, StringComparison.Ordinal));

        Assert.True(At("Seen in this film") < At("Upper back rounds  21° (15 to 26)"));
        Assert.True(At("Upper back rounds  21° (15 to 26)") < At("Look at 3.70 s (rep 2)."));
        Assert.True(At("Look at 3.70 s (rep 2).") < At("Not clear from this film"));
        Assert.True(At("Not clear from this film") < At("Looked for and not seen"));
        Assert.True(At("Looked for and not seen") < At("Could not be judged"));
    }

    [Theory]
    [InlineData(-3, 1, ", looking down by 3° and set level")]
    [InlineData(6, 5, ", looking up by 6° and set level")]
    [InlineData(-2, 5, ", perhaps looking down by 2°")]
    [InlineData(3, 4.5, ", perhaps looking up by 3°")]
    public void ACameraOfWhichItIsHardlyKnown_IsNotSaidToBeSetLevel(double degrees, double halfWidth, string said)
    {
        var known = KnownResults.RoundingTwice;
        var view = known.View with { Pitch = Measurement<Degrees>.From(Estimate<Degrees>.PlusMinus(degrees, halfWidth)) };

        Assert.EndsWith(
            $"lifter faces right{said}",
            Assert.Single(Shown(known with { View = view }, 200), line => line.Contains("Camera", StringComparison.Ordinal)).TrimEnd(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void AnUncertainFinding_PointsAtItsClearRepetitionFirst()
    {
        var reading = Reading.PlusMinus(8, 6);
        RepetitionFinding Rep(int number, FindingStatus status) => new(number, status, reading, Seconds.Of(number));
        var leaning = new Finding(
            FindingId.LockoutHyperextension,
            FindingStatus.Uncertain,
            new("leanBack", "deg", reading),
            [Rep(1, FindingStatus.Uncertain), Rep(2, FindingStatus.Present), Rep(3, FindingStatus.Absent), Rep(4, FindingStatus.Uncertain)],
            new Reason.Quoted("You may have leaned back."));

        Assert.Contains(
            Shown(KnownResults.RoundingTwice with { Findings = [leaning] }, 200),
            line => line.Contains("Look at 2.00 s (rep 2), 1.00 s (rep 1), 4.00 s (rep 4).", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(FindingId.UpperBackRounding, "wholeBackBend", FindingStatus.Present, "Upper back rounds  whole back: 44° (36 to 52)")]
    [InlineData(FindingId.LowerBackRounding, "lumbarFlexionGrowth", FindingStatus.Uncertain, "Lower back rounds  growth after lift-off: 44° (36 to 52)")]
    [InlineData(FindingId.ChestCollapse, "chestDrop", FindingStatus.Absent, "Chest drops, shoulders come forward  upper back: 44° (36 to 52)")]
    [InlineData(FindingId.LowerBackRounding, "lumbarFlexion", FindingStatus.Present, "Lower back rounds  44° (36 to 52)")]
    public void ANumberThatIsNotTheLevelOfThatPart_SaysWhatItIs(FindingId id, string measure, FindingStatus status, string title)
    {
        var finding = new Finding(id, status, new(measure, "deg", Reading.PlusMinus(44, 8)), [], new Reason.Quoted("It was so."));

        Assert.Contains(
            Shown(KnownResults.RoundingTwice with { Findings = [finding] }, 200), line => line.Contains(title, StringComparison.Ordinal));
    }

    [Fact]
    public void WhatCouldNotBeJudged_IsSaidOnceForEachReason()
    {
        var text = string.Join('\n', Shown(KnownResults.NobodySeen, 200));

        Assert.Single(text.Split('\n'), line => line.Contains("No lifter could be followed", StringComparison.Ordinal));
        Assert.Contains("All of it", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Seen in this film", text, StringComparison.Ordinal);
    }

    [Fact]
    public void FromTheFront_TheTableHasNoEmptyColumnsForTheBack()
    {
        var known = KnownResults.RoundingTwice;
        var fromTheFront = known with
        {
            View = new CameraView(ViewKind.Front, known.View.Yaw, null),
            Repetitions = [.. known.Repetitions.Select(repetition => repetition with { Peaks = new Dictionary<Measure, Reading>() })],
        };
        var text = string.Join('\n', Shown(fromTheFront, 80));

        Assert.Contains("Speed up", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lower back  ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("off square", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-12.4, 6.6, "-12° to 7°")]
    [InlineData(-0.3, 24, "0° to 24°")]
    [InlineData(3, 4, "3° to 4°")]
    public void TheUpperBackOverTheFilm_SaysBetweenWhichAnglesItWas(double least, double most, string range)
    {
        var known = KnownResults.RoundingTwice;
        var back = known.Measures[Measure.ThoracicFlexion];
        var series = new Dictionary<Measure, MeasuredSeries>(known.Measures.Series)
        {
            [Measure.ThoracicFlexion] = back with { Values = [least, .. Enumerable.Repeat<double?>(null, back.Values.Count - 2), most] },
        };

        Assert.Contains(
            Shown(known with { Measures = known.Measures with { Series = series } }, 80),
            line => line.Contains($"Upper back over the film, {range}", StringComparison.Ordinal));
    }

    [Fact]
    public void AFilmOfOneFrame_IsNotSaidToHaveNoFramesASecond()
    {
        var still = new Footage.VideoFacts("still.mp4", 1080, 1920, 0, [Seconds.Of(0)], VariableFrameRate: false);
        var text = string.Join('\n', Shown(KnownResults.NobodySeen with { Video = still }, 80));

        Assert.Contains("1080 x 1920, one frame", text, StringComparison.Ordinal);
        Assert.DoesNotContain("frames a second", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AStretchOfAFilm_IsSaidWithItsBeginning()
    {
        var late = new Footage.VideoFacts("evening.mp4", 1080, 1920, 0, [.. Enumerable.Range(0, 4).Select(frame => Seconds.Of(750 + (frame / 2.0)))], VariableFrameRate: false);

        Assert.Contains("2.00 s from 12:30.00 on, 1080 x 1920", string.Join('\n', Shown(KnownResults.NobodySeen with { Video = late }, 80)), StringComparison.Ordinal);
    }

    [Fact]
    public void CameraLiftAndNeutral_AreSaidAsInTheReport()
    {
        var known = KnownResults.RoundingTwice;

        AssertSaid<ViewKind>("views", kind => known with { View = known.View with { Kind = kind } });
        AssertSaid<LiftKind>("lifts", kind => known with { Lift = kind });
        AssertSaid<BaselineSource>("baselines", zero => known with { Measures = known.Measures with { Baseline = zero } });
    }

    [Fact]
    public void EveryResult_SaysThatItIsNotADiagnosis()
        => Assert.Contains("not a diagnosis", string.Join(' ', Shown(KnownResults.NobodySeen, 200)), StringComparison.Ordinal);

    [Fact]
    public void BracketsInAFileName_AreShownAsTheyAre()
        => Assert.Contains("[red]lift[/].mp4", Shown(KnownResults.RoundingTwice with { Video = KnownResults.Video("[red]lift[/].mp4") }, 80));

    private static void AssertSaid<T>(string part, Func<T, LiftAnalysisResult> of)
        where T : struct, Enum
        => Assert.All(Enum.GetValues<T>(), value => Assert.Contains(
            Texts.English.Page.GetProperty(part).GetProperty(JsonNamingPolicy.CamelCase.ConvertName($"{value}")).GetString()!,
            string.Join('\n', Shown(of(value), 200)),
            StringComparison.Ordinal));

    private static List<string> Shown(LiftAnalysisResult result, int width)
    {
        using var console = new TestConsole().Width(width);
        ResultView.Show(console, new AnalysedFilm(result, KnownAdvice.Rounding, new WrittenFiles(LongPath, null), null, null, []));
        return [.. console.Lines];
    }
}
