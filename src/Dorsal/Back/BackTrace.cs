using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Back;

/// <summary>The back through the whole clip: one entry for each analysed frame.</summary>
public static class BackTrace
{
    /// <summary>
    /// Beyond, the near arm and hand are a part of the outline of an upright back, and the inner outlines are not the better
    /// ones: a rendered lumbar angle became worse by 9 degrees. Ours.
    /// </summary>
    private const double ArmsClearUpToYaw = 15;

    /// <param name="radiiFrom">How far a place of the picture is from the middle of a plate before the lifter in a frame, in its radii; absent where there is none.</param>
    public static IReadOnlyList<BackMoment> Trace(
        LifterTrack lifter, BodyTrack body, SagittalPlane plane, double trunkLength, Func<int, ImagePoint, double?> radiiFrom)
    {
        BackLine?[] lines = [.. lifter.Frames.Select((frame, i) => frame.IsRead ? Line(frame, body, i, plane, trunkLength) : null)];
        LinesBetween.Fill(lines, lifter, body, plane);
        var tangents = Tangents(body, lines, plane, radiiFrom);
        return lines.Select((line, i) => new BackMoment(line, tangents[i]) { IsRead = lifter.Frames[i].IsRead }).ToArray();
    }

    private static IReadOnlyList<BackTangents?> Tangents(
        BodyTrack body, IReadOnlyList<BackLine?> seen, SagittalPlane plane, Func<int, ImagePoint, double?> radiiFrom)
    {
        var roughest = LineRoughness.MostOf(seen);
        var lines = plane.YawDegrees > ArmsClearUpToYaw ? seen : StillBacks.Steadied(body.Times, seen, roughest);
        return MomentaryWaists.LeftOut(body.Times, [.. lines.Select((line, i) => line is not null && LineRoughness.Of(line) <= roughest
            ? BackTangentReader.Read(line, PlateBeforeBack.Without(line, plane, place => radiiFrom(i, place)))
            : null)]);
    }

    private static BackLine? Line(LifterFrame frame, BodyTrack body, int i, SagittalPlane plane, double trunkLength)
    {
        if (frame.Silhouette is not { } silhouette
            || body.At(BodyJoint.Hip, i) is not { } hip || body.At(BodyJoint.Shoulder, i) is not { } shoulder)
            return null;

        return BackLineTracer.Trace(silhouette, TrunkAxis.Between(plane.FromImage(hip), plane.FromImage(shoulder), trunkLength), plane);
    }
}
