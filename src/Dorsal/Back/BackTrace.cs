using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Person;

namespace Dorsal.Back;

/// <summary>The back through the whole clip: one entry for each analysed frame.</summary>
public static class BackTrace
{
    public static IReadOnlyList<BackMoment> Trace(LifterTrack lifter, BodyTrack body, SagittalPlane plane, double trunkLength)
    {
        var lines = lifter.Frames.Select((frame, i) => Line(frame, body, i, plane, trunkLength)).ToList();
        var smooth = LineRoughness.AreSmooth(lines);
        return [.. lines.Select((line, i) => new BackMoment(line, line is not null && smooth[i] ? BackTangentReader.Read(line) : null))];
    }

    private static BackLine? Line(LifterFrame frame, BodyTrack body, int i, SagittalPlane plane, double trunkLength)
    {
        if (frame.Silhouette is not { } silhouette
            || body.At(BodyJoint.Hip, i) is not { } hip || body.At(BodyJoint.Shoulder, i) is not { } shoulder)
            return null;

        return BackLineTracer.Trace(silhouette, TrunkAxis.Between(plane.FromImage(hip), plane.FromImage(shoulder), trunkLength), plane);
    }
}
