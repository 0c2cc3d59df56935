using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Person;

namespace Dorsal.Back;

/// <summary>The back in the frames that were not read: on the way from the line before to the line after, along the trunk as it stands.</summary>
internal static class LinesBetween
{
    /// <param name="read">The line of a frame that was read; absent where it shows none.</param>
    /// <returns>One for each frame.</returns>
    public static IReadOnlyList<BackLine?> Filled(LifterTrack lifter, BodyTrack body, SagittalPlane plane, Func<int, BackLine?> read)
    {
        var filled = new BackLine?[lifter.Frames.Count];
        for (var (i, before) = (0, 0); i < filled.Length; i++)
        {
            if (!lifter.Frames[i].IsRead)
                continue;

            filled[i] = read(i);
            for (var between = before + 1; between < i && filled[before] is { } from && filled[i] is { } to; between++)
                filled[between] = Between(from, to, Share(body, before, between, i), Axis(body, between, plane, from.Axis.Length));

            before = i;
        }

        return filled;
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
