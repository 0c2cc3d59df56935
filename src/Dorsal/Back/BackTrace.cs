using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Person;

namespace Dorsal.Back;

/// <summary>The back through the whole clip: one entry for each analysed frame.</summary>
public static class BackTrace
{
    /// <summary>
    /// Beyond, the near arm and hand are a part of the outline of an upright back, and the inner outlines are not the better
    /// ones: a rendered lumbar angle became worse by 9 degrees.
    /// </summary>
    private const double ArmsClearUpToYaw = 15;

    public static IReadOnlyList<BackMoment> Trace(LifterTrack lifter, BodyTrack body, SagittalPlane plane, double trunkLength)
    {
        var read = lifter.Frames.Select((frame, i) => Line(frame, body, i, plane, trunkLength)).ToList();
        var seen = LinesBetween.Filled(lifter, body, plane, read);
        var lines = plane.YawDegrees > ArmsClearUpToYaw ? seen : StillBacks.Steadied([.. body.Times.Select(time => time.Number)], seen);
        var smooth = LineRoughness.AreSmooth(lines, seen);
        return [.. seen.Select((line, i) => new BackMoment(line, lines[i] is { } back && smooth[i] ? BackTangentReader.Read(back) : null)
        {
            IsRead = lifter.Frames[i].IsRead,
        })];
    }

    private static BackLine? Line(LifterFrame frame, BodyTrack body, int i, SagittalPlane plane, double trunkLength)
    {
        if (frame.Silhouette is not { } silhouette
            || body.At(BodyJoint.Hip, i) is not { } hip || body.At(BodyJoint.Shoulder, i) is not { } shoulder)
            return null;

        return BackLineTracer.Trace(silhouette, TrunkAxis.Between(plane.FromImage(hip), plane.FromImage(shoulder), trunkLength), plane);
    }
}
