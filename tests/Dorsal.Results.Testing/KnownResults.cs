using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Footage;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Result;

namespace Dorsal.Results.Testing;

/// <summary>Results as a film might have given them.</summary>
public static class KnownResults
{
    private const int Frames = 150;
    private const double Rate = 30;

    /// <summary>Two heavy repetitions from the side that round more and more; the neck and the tilt could not be judged.</summary>
    public static LiftAnalysisResult RoundingTwice { get; } = new(
        Video("heavy.mp4"),
        new CameraView(ViewKind.Side, Measurement<Degrees>.From(new(Degrees.Of(4), Degrees.Of(0), Degrees.Of(11))), Facing.Right),
        LiftKind.Conventional,
        new PictureScale(Measurement<MetresPerPixel>.From(Estimate<MetresPerPixel>.PlusMinus(0.001786, 0.000021)), ScaleSource.Plate),
        [Rep(1, 0.8, 0.31, 18.2), Rep(2, 3.1, 0.24, 23.6)],
        Measured(BaselineSource.StandingInClip),
        new NeutralPosture(
            Estimate<Degrees>.PlusMinus(31.25, 2.5),
            Estimate<Degrees>.PlusMinus(-24.75, 4.25),
            NeckAngle: null,
            Estimate<Percent>.PlusMinus(12.25, 3),
            Estimate<Degrees>.PlusMinus(-3.5, 3)),
        RoundingFindings(),
        Versions);

    /// <summary>A film that shows nobody: everything unknown, with the reason.</summary>
    public static LiftAnalysisResult NobodySeen { get; } = new(
        Video("empty-gym.mp4"),
        new CameraView(ViewKind.Unknown, Measurement<Degrees>.Unknown(UnmeasurableReason.NobodySeen), null),
        LiftKind.Unknown,
        new PictureScale(Measurement<MetresPerPixel>.Unknown(UnmeasurableReason.NoScale), ScaleSource.None),
        [],
        Unmeasured(UnmeasurableReason.NobodySeen),
        null,
        [.. Enum.GetValues<FindingId>().Select(id => Unjudged(id, UnmeasurableReason.NobodySeen))],
        Versions);

    private static AnalysisVersions Versions => new("0.1.0", "blazepose-heavy 59e42d71", "1");

    public static VideoFacts Video(string file)
        => new(file, 720, 1280, 90, [.. Enumerable.Range(0, Frames).Select(i => Seconds.Of(i / Rate))], VariableFrameRate: false);

    private static MeasuredRepetition Rep(int number, double start, double velocity, double thoracic) => new(
        new Repetition(number, true, Seconds.Of(start), Seconds.Of(start), Seconds.Of(start + 0.5), Seconds.Of(start + 1.1), Seconds.Of(start + 1.3), Seconds.Of(start + 1.9)),
        Measurement<MetresPerSecond>.From(Estimate<MetresPerSecond>.PlusMinus(velocity, 0.02)),
        new Dictionary<Measure, Reading>
        {
            [Measure.ThoracicFlexion] = Reading.PlusMinus(thoracic, 5.5),
            [Measure.LumbarFlexion] = Reading.PlusMinus(14.2, 7),
            [Measure.BarHeight] = Reading.PlusMinus(0.52, 0.01),
        });

    private static LiftMeasures Measured(BaselineSource baseline)
    {
        double? Wave(Measure measure, int i) => measure == Measure.NeckExtension || i % 10 == 9 ? null : 20 * Math.Sin(i / 15.0);

        return Series(baseline, UnmeasurableReason.HeadHidden, Wave);
    }

    private static LiftMeasures Unmeasured(UnmeasurableReason why) => Series(BaselineSource.Population, why, (_, _) => null);

    private static LiftMeasures Series(BaselineSource baseline, UnmeasurableReason why, Func<Measure, int, double?> value)
    {
        var frames = Enumerable.Range(0, Frames).ToList();
        MeasuredSeries One(Measure measure) => new(
            measure,
            [.. frames.Select(i => value(measure, i))],
            [.. frames.Select(i => value(measure, i) is null ? (double?)null : 5)],
            why);

        return new LiftMeasures(
            [.. frames.Select(i => Seconds.Of(i / Rate))],
            Enum.GetValues<Measure>().ToDictionary(measure => measure, One),
            baseline);
    }

    private static IReadOnlyList<Finding> RoundingFindings() =>
    [
        new(FindingId.UpperBackRounding, FindingStatus.Present, new("thoracicFlexion", "deg", new Reading(20.9, 15.4, 26.4)),
            [Judged(1, FindingStatus.Uncertain, 18.2, 5.5, 1.3), Judged(2, FindingStatus.Present, 23.6, 5.5, 3.7)],
            new Reason.Quoted("Your upper back was 21 degrees rounder than when you stand relaxed, most in repetition 2.")),
        new(FindingId.LowerBackRounding, FindingStatus.Uncertain, new("lumbarFlexion", "deg", new Reading(14.2, 7.2, 21.2)),
            [Judged(1, FindingStatus.Uncertain, 14.2, 7, 1.2), Judged(2, FindingStatus.Uncertain, 14.2, 7, 3.4)],
            new Reason.Quoted("Your lower back may have rounded; it is too near the limit to tell.")),
        Judged(FindingId.ChestCollapse, FindingStatus.Absent, "shoulderProtraction", "%", 2.1, "Your shoulders stayed back."),
        Judged(FindingId.HipsRiseFirst, FindingStatus.Present, "trunkLean", "deg", 9.4, "Your hips rose before your shoulders in both repetitions."),
        Judged(FindingId.LockoutHyperextension, FindingStatus.Absent, "trunkLean", "deg", -1, "You stood upright at the top."),
        Judged(FindingId.BarForward, FindingStatus.Absent, "barForward", "m", 0.012, "The bar started over the middle of your foot."),
        Judged(FindingId.BarDrift, FindingStatus.Absent, "barForward", "m", 0.02, "The bar stayed near your legs."),
        Unjudged(FindingId.NeckExtension, UnmeasurableReason.HeadHidden),
        Unjudged(FindingId.SideTilt, UnmeasurableReason.CameraSideOn),
        Unjudged(FindingId.FatigueDrift, UnmeasurableReason.TooFewRepetitions),
    ];

    private static Finding Judged(FindingId id, FindingStatus status, string name, string unit, double value, string reason)
        => new(id, status, new(name, unit, Reading.PlusMinus(value, Math.Abs(value) / 2)), [Judged(1, status, value, Math.Abs(value) / 2, 1.3)], new Reason.Quoted(reason));

    private static RepetitionFinding Judged(int number, FindingStatus status, double value, double halfWidth, double at)
        => new(number, status, Reading.PlusMinus(value, halfWidth), Seconds.Of(at));

    private static Finding Unjudged(FindingId id, UnmeasurableReason why)
        => new(id, FindingStatus.NotMeasurable, null, [], new Reason.NotMeasurable(why));
}
