using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Person;

namespace Dorsal.Back;

/// <summary>The back through the whole clip: one entry for each analysed frame.</summary>
public static class BackTrace
{
    public static IReadOnlyList<BackMoment> Trace(LifterTrack lifter, BodyTrack body, SagittalPlane plane, double trunkLength)
        => [.. lifter.Frames.Select((frame, i) => Moment(frame, body, i, plane, trunkLength))];

    private static BackMoment Moment(LifterFrame frame, BodyTrack body, int i, SagittalPlane plane, double trunkLength)
    {
        if (frame.Silhouette is not { } silhouette
            || body.At(BodyJoint.Hip, i) is not { } hip || body.At(BodyJoint.Shoulder, i) is not { } shoulder)
            return new BackMoment(null, null);

        var axis = TrunkAxis.Between(plane.FromImage(hip), plane.FromImage(shoulder), trunkLength);
        var line = BackLineTracer.Trace(silhouette, axis, plane);
        return new BackMoment(line, line is not null ? BackTangentReader.Read(line) : null);
    }
}
