using Dorsal.Camera;
using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Quantities;

namespace Dorsal.Findings;

/// <summary>Whether the film can answer at all; absent means it can.</summary>
internal static class Gate
{
    /// <summary>For every question: a deadlift with repetitions.</summary>
    public static UnmeasurableReason? WhyNoLift(LiftEvidence lift)
    {
        if (lift.Kind == LiftKind.NotDeadlift)
            return UnmeasurableReason.NotADeadlift;
        if (lift.Repetitions.Count > 0)
            return null;

        return lift.View.Yaw.Match(_ => UnmeasurableReason.NoRepetition, reason => reason == UnmeasurableReason.NobodySeen ? reason : UnmeasurableReason.NoRepetition);
    }

    /// <summary>For questions about the back, the trunk and the bar's path: also a camera at the side.</summary>
    public static UnmeasurableReason? WhyNotFromTheSide(LiftEvidence lift) => WhyNoLift(lift) ?? lift.View.Kind switch
    {
        ViewKind.Front => UnmeasurableReason.CameraInFront,
        ViewKind.Back => UnmeasurableReason.CameraBehind,
        ViewKind.Unknown => UnmeasurableReason.ViewUnknown,
        ViewKind.Side => TooOblique(lift.View, whenUnknown: false),
        ViewKind.Oblique => TooOblique(lift.View, whenUnknown: true),
    };

    /// <summary>For questions about left against right: also a camera in front or behind.</summary>
    public static UnmeasurableReason? WhyNotFromTheFront(LiftEvidence lift) => WhyNoLift(lift) ?? lift.View.Kind switch
    {
        ViewKind.Front or ViewKind.Back => lift.Tilt is null ? UnmeasurableReason.TooFewFrames : null,
        ViewKind.Side or ViewKind.Oblique => UnmeasurableReason.CameraSideOn,
        ViewKind.Unknown => UnmeasurableReason.ViewUnknown,
    };

    private static UnmeasurableReason? TooOblique(CameraView view, bool whenUnknown)
        => view.Yaw.Match(yaw => yaw.Value.Number > KnownNumbers.MeasurableYaw.Value, _ => whenUnknown)
            ? UnmeasurableReason.CameraTooOblique
            : null;
}
