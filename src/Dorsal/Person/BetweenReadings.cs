using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>
/// The lifter in the frames that were left out: on the straight way from the reading before to the reading after. Where the net
/// looked and found nobody on either side, nobody is put in between.
/// </summary>
public static class BetweenReadings
{
    /// <param name="frames">In the order of time; the first and the last are read.</param>
    public static IReadOnlyList<LifterFrame> Filled(IReadOnlyList<LifterFrame> frames)
    {
        var filled = frames.ToArray();
        for (var (i, before) = (0, 0); i < filled.Length; i++)
        {
            if (!filled[i].IsRead)
                continue;

            for (var between = before + 1; between < i; between++)
                filled[between] = Between(frames[before], frames[i], frames[between]);

            before = i;
        }

        return filled;
    }

    private static LifterFrame Between(LifterFrame before, LifterFrame after, LifterFrame frame)
    {
        if (before.Pose is not { } from || after.Pose is not { } to)
            return frame;

        var share = (frame.Time.Number - before.Time.Number) / (after.Time.Number - before.Time.Number);
        return frame with { Presence = Between(before.Presence, after.Presence, share), Pose = Between(from, to, share) };
    }

    private static Pose Between(Pose from, Pose to, double share) => new(
        new OnTheWay<Landmark>(from.Landmarks, to.Landmarks, (a, b) => new Landmark(
            a.Point + ((b.Point - a.Point) * share), Between(a.Visibility, b.Visibility, share), Between(a.Presence, b.Presence, share))),
        new OnTheWay<WorldPoint>(from.World, to.World, (a, b) => new WorldPoint(
            Between(a.X, b.X, share), Between(a.Y, b.Y, share), Between(a.Z, b.Z, share))));

    private static double Between(double from, double to, double share) => from + ((to - from) * share);
}
