using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Validation.Analyses;
using Dorsal.Validation.Truth;

namespace Dorsal.Validation.Tests;

/// <summary>One repetition of two seconds at ten frames a second, and an analysis that got everything right.</summary>
internal static class HandMadeLift
{
    private const int FrameCount = 21;
    private const int LockoutFrame = 8;
    private const double PeakFlexion = 20;

    public static RenderedTruth Truth { get; } = new(
        new TrueCamera(0, Facing.Left),
        [.. Enumerable.Range(0, FrameCount).Select(Frame)],
        [new TrueRepetition(Start: 0.2, Lockout: 0.8, End: 2, StartFrame: 2, LockoutFrame)]);

    public static AnalysedLift Perfect { get; } = new(
        "dorsal.analysis/1",
        new AnalysedView(ViewKind.Side, Facing.Left),
        new AnalysedExercise(LiftKind.Conventional),
        [new AnalysedRepetition(0.2, 0.8, 2, new(1, 0.9, 1.1), new Dictionary<string, AnalysedQuantity?> { ["thoracicFlexion"] = new(PeakFlexion, 15, 25) })],
        new Dictionary<string, IReadOnlyList<double?>>
        {
            ["timeSeconds"] = [.. Truth.Frames.Select(frame => (double?)frame.Time)],
            ["thoracicFlexion"] = Series(frame => frame.Angles.ThoracicFlexion),
            ["lumbarFlexion"] = Series(frame => frame.Angles.LumbarFlexion),
            ["trunkLean"] = Series(frame => frame.Angles.TrunkInclination),
            ["hipFlexion"] = Series(frame => 180 - frame.Angles.HipAngle),
            ["kneeFlexion"] = Series(frame => 180 - frame.Angles.KneeAngle),
            ["neckExtension"] = Series(frame => frame.Angles.NeckExtension),
            ["shoulderProtraction"] = Series(_ => null),
            ["barHeight"] = Series(frame => frame.Bar.Height - 0.2),
            ["barForward"] = Series(frame => frame.Bar.AheadOfMidFoot),
            ["barVelocity"] = Series(_ => null),
        },
        new AnalysedBaseline(BaselineSource.StandingInClip),
        [
            new AnalysedFinding("upper-back-rounding", FindingStatus.Present),
            new AnalysedFinding("lockout-hyperextension", FindingStatus.Absent),
            new AnalysedFinding("bar-forward", FindingStatus.Absent),
            new AnalysedFinding("neck-extension", FindingStatus.Absent),
            new AnalysedFinding("chest-collapse", FindingStatus.Absent),
        ]);

    /// <summary>The same analysis with one series made otherwise, frame by frame.</summary>
    public static AnalysedLift With(Measure measure, Func<int, double?, double?> change) => Perfect with
    {
        Series = Perfect.Series.ToDictionary(
            series => series.Key,
            series => series.Key == measure.Name() ? [.. series.Value.Select((value, frame) => change(frame, value))] : series.Value),
    };

    /// <summary>The same analysis with its one repetition made otherwise.</summary>
    public static AnalysedLift With(Func<AnalysedRepetition, AnalysedRepetition> change) => Perfect with { Reps = [change(Perfect.Reps[0])] };

    /// <summary>The same motion with every angle of the spine, girdle and lockout made otherwise.</summary>
    public static RenderedTruth With(Func<TrueAngles, TrueAngles> change)
        => Truth with { Frames = [.. Truth.Frames.Select(frame => frame with { Angles = change(frame.Angles) })] };

    private static TrueFrame Frame(int index)
    {
        // Bent at the start, upright at the lockout, bent again at the end.
        var up = index <= LockoutFrame ? Math.Max(0, index - 2) / 6.0 : (FrameCount - 1 - index) / 12.0;
        return new TrueFrame(
            index,
            index / 10.0,
            index is LockoutFrame or LockoutFrame + 1 ? "lock" : "up",
            new TrueAngles(PeakFlexion - (14 * up), 10 - (8 * up), 65 - (62 * up), 80 + (98 * up), 115 + (62 * up), 15 * (1 - up), -4, 4),
            new TrueContour((PeakFlexion - (14 * up)) * 0.9),
            new TrueBar([0.1, 0.2 + (0.6 * up)], 0.018));
    }

    private static List<double?> Series(Func<TrueFrame, double?> value) => [.. Truth.Frames.Select(value)];
}
