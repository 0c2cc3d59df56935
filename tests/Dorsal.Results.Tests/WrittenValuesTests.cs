using System.Text;
using System.Text.Json.Nodes;
using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Result;
using Dorsal.Results.Testing;
using Dorsal.Wording;

namespace Dorsal.Results.Tests;

/// <summary>Other programs read analysis.json too, and know it by its words alone: what is written and read back wrongly in the same way misleads them.</summary>
public class WrittenValuesTests
{
    private static readonly LiftAnalysisResult Known = KnownResults.RoundingTwice;

    [Fact]
    public void EverySeries_HoldsItsOwnValues()
    {
        var measures = Known.Measures with
        {
            Series = Enum.GetValues<Measure>().ToDictionary(
                measure => measure,
                measure => Known.Measures[measure] with { Values = [.. Known.Measures.Times.Select((_, i) => (double?)((int)measure + (0.1 * i)))] }),
        };
        var series = Written(Known with { Measures = measures })["series"]!;

        Assert.All(Enum.GetValues<Measure>(), measure => Assert.Equal(
            measures[measure].Values.Select(value => Math.Round(value!.Value, 2)), series[measure.Name()]!.AsArray().Select(value => value!.GetValue<double>()), (a, b) => Math.Abs(a - b) < 1e-9));
    }

    [Fact]
    public void TheFilm_HasItsSizeItsBeginningAndItsWayUp()
    {
        var film = Known.Video;
        var later = new Footage.VideoFacts("late.mp4", film.Width, film.Height, 90, [.. film.FrameTimes.Select(time => Seconds.Of(time.Number + 65))], false);
        var view = Known.View with { Roll = Tilted(2), Pitch = Tilted(-7) };
        var root = Written(Known with { Video = later, View = view });

        Assert.Equal((720, 1280, 90), (Whole("width"), Whole("height"), Whole("rotationDegrees")));
        Assert.Equal(65, root["video"]!["beginsSeconds"]!.GetValue<double>());
        Assert.Equal(5, root["video"]!["durationSeconds"]!.GetValue<double>(), 0.001);
        Assert.Equal((2.0, -7.0), (Degrees("rollDegrees"), Degrees("pitchDegrees")));

        int Whole(string name) => root["video"]![name]!.GetValue<int>();
        double Degrees(string name) => root["view"]![name]!["value"]!.GetValue<double>();
        static Measurement<Degrees> Tilted(double degrees) => Measurement<Degrees>.From(Estimate<Degrees>.PlusMinus(degrees, 1));
    }

    [Fact]
    public void ALowerBackThatIsHiddenAtLockout_HasAZeroOfItsOwn()
    {
        var root = Written(Known with { Measures = Known.Measures with { Baseline = BaselineSource.Lockout, LumbarBaseline = BaselineSource.Population } });

        Assert.Equal(("lockout", "population"), ((string?)root["baseline"]!["source"], (string?)root["baseline"]!["lumbarSource"]));
    }

    [Theory]
    [InlineData(Facing.Left, ScaleSource.Plate, "left", "plate")]
    [InlineData(Facing.Right, ScaleSource.Stature, "right", "stature")]
    public void WhichWayTheLifterFaces_AndWhatTheScaleComesFrom_AreCalledWhatTheyAre(Facing facing, ScaleSource source, string side, string from)
    {
        var root = Written(Known with { View = Known.View with { Facing = facing }, Scale = Known.Scale with { Source = source } });

        Assert.Equal((side, from), ((string?)root["view"]!["facing"], (string?)root["scale"]!["source"]));
    }

    [Theory]
    [InlineData(FindingStatus.Present, LifterSide.Left, "present", "left")]
    [InlineData(FindingStatus.Uncertain, LifterSide.Right, "uncertain", "right")]
    [InlineData(FindingStatus.Absent, null, "absent", null)]
    public void AnAnswerAndTheSideThatHangsLower_AreCalledWhatTheyAre(FindingStatus status, LifterSide? lower, string answer, string? side)
    {
        var tilt = new Finding(FindingId.SideTilt, status, new("sideTilt", "deg", new Reading(9, 6, 13)),
            [new(1, status, new Reading(8, 5, 12), Seconds.Of(2)) { LowerSide = lower }], new Reason.Quoted("It was looked for."))
        { LowerSide = lower };
        var finding = Written(Known with { Findings = [tilt] })["findings"]![0]!;

        Assert.Equal((answer, side), ((string?)finding["status"], (string?)finding["lowerSide"]));
        Assert.Equal((answer, side), ((string?)finding["reps"]![0]!["status"], (string?)finding["reps"]![0]!["lowerSide"]));
        Assert.Equal("9 6 13", string.Join(' ', ((string[])["value", "low", "high"]).Select(name => finding["measure"]![name]!.ToJsonString())));
    }

    [Fact]
    public void ACause_HasWhatSpeaksForItAndAgainstIt_EachWithItsMoment()
    {
        var (known, cause) = (KnownAdvice.Rounding.Causes[0], Written(Known)["causes"]![0]!);

        foreach (var (name, items) in new[] { ("for", known.For), ("against", known.Against), ("unknown", known.Unknown) })
        {
            Assert.Equal(
                items.Select(item => (item.Text, item.Weight, item.Repetition, item.At?.Number)),
                cause[name]!.AsArray().Select(item => (
                    (string)item!["text"]!, item["weight"]!.GetValue<double>(), item["repetition"]?.GetValue<int>(), item["atSeconds"]?.GetValue<double>())));
        }
    }

    [Fact]
    public void AStepOfThePlan_SaysEachThingUnderItsName()
    {
        var (known, step) = (KnownAdvice.Rounding.Plan.Steps[0], Written(Known)["plan"]![0]!);

        Assert.Equal(
            [known.What, known.Dose, known.Why, known.Check, known.StopWhen, known.Source],
            ((string[])["what", "dose", "why", "check", "stopWhen", "source"]).Select(name => (string)step[name]!));
    }

    private static JsonNode Written(LiftAnalysisResult result)
        => JsonNode.Parse(Encoding.UTF8.GetString(AnalysisJson.Write(result, KnownAdvice.Rounding, Texts.English)))!;
}
