using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Person;

namespace Dorsal.Back;

/// <summary>The back through the whole clip: one entry for each analysed frame.</summary>
public static class BackTrace
{
    /// <summary>Ours: at 30 degrees of yaw the upright outline missed the back by 25 degrees, at up to 10 not at all (14 rendered clips).</summary>
    private const double ArmsClearUpToYaw = 15;
    private const double ArmsClearFromLean = 30;

    public static IReadOnlyList<BackMoment> Trace(LifterTrack lifter, BodyTrack body, SagittalPlane plane, double trunkLength)
        => [.. lifter.Frames.Select((frame, i) => Moment(frame, body, i, plane, trunkLength))];

    /// <summary>
    /// From the front quarter the near arm and shoulder stand before the back of an upright lifter, and the outline there is
    /// theirs; bent over, the arms hang clear of it.
    /// </summary>
    private static bool IsBackSeen(TrunkAxis axis, SagittalPlane plane)
        => plane.YawDegrees <= ArmsClearUpToYaw || axis.Lean >= ArmsClearFromLean;

    private static BackMoment Moment(LifterFrame frame, BodyTrack body, int i, SagittalPlane plane, double trunkLength)
    {
        if (frame.Silhouette is not { } silhouette
            || body.At(BodyJoint.Hip, i) is not { } hip || body.At(BodyJoint.Shoulder, i) is not { } shoulder)
            return new BackMoment(null, null);

        var axis = TrunkAxis.Between(plane.FromImage(hip), plane.FromImage(shoulder), trunkLength);
        var line = BackLineTracer.Trace(silhouette, axis, plane);
        return new BackMoment(line, line is not null && IsBackSeen(axis, plane) ? BackTangentReader.Read(line) : null);
    }
}
