using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Person;

namespace Dorsal.Back;

/// <summary>The back in the frames that were not read: on the way from the line before to the line after, along the trunk as it stands.</summary>
public static class LinesBetween
{
    /// <param name="lines">One for each frame; those of frames that were read are there, or absent where such a frame shows none. The others are put in.</param>
    public static void Fill(BackLine?[] lines, LifterTrack lifter, BodyTrack body, SagittalPlane plane)
    {
        for (var (i, before) = (0, 0); i < lines.Length; i++)
        {
            if (!lifter.Frames[i].IsRead)
                continue;

            for (var between = before + 1; between < i && lines[before] is { } from && lines[i] is { } to; between++)
                lines[between] = Between(from, to, Share(body, before, between, i), Axis(body, between, plane, from.Axis.Length));

            before = i;
        }
    }

    private static double Share(BodyTrack body, int before, int at, int after)
        => (body.Times[at].Number - body.Times[before].Number) / (body.Times[after].Number - body.Times[before].Number);

    private static TrunkAxis? Axis(BodyTrack body, int i, SagittalPlane plane, double trunkLength)
        => body.At(BodyJoint.Hip, i) is { } hip && body.At(BodyJoint.Shoulder, i) is { } shoulder
            ? TrunkAxis.Between(plane.FromImage(hip), plane.FromImage(shoulder), trunkLength)
            : null;

    private static BackLine? Between(BackLine from, BackLine to, double share, TrunkAxis? axis) => axis is not { } along ? null : new BackLine(
        along,
        [.. from.Heights.Zip(to.Heights, (a, b) => a + ((b - a) * share))],
        from.EdgeWidth + ((to.EdgeWidth - from.EdgeWidth) * share));
}
