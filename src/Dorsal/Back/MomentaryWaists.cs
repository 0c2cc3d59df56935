using Dorsal.Quantities;
using Dorsal.Signals;

namespace Dorsal.Back;

/// <summary>
/// Leaves out a waist that turns for a moment and back again, so that the upper back seems to round and the lower back to straighten by the same
/// tangent: not a spine does that, but something behind the lifter that the outline runs round as the back passes it.
/// </summary>
internal static class MomentaryWaists
{
    /// <summary>Seconds to either side: it turns and turns back within half a second, which a spine does not. Ours; no measurement is on record.</summary>
    private const double WithinSeconds = 0.25;

    /// <summary>
    /// Degrees by which the upper back is rounder (or flatter) than both before and after, and the lower back meanwhile the other way. Ours: a bright
    /// sign behind one real back, in two films made of one, brought 22 to 25 and 9 to 10 at once; in quick rounding lifts the upper back alone does it by up to 14.
    /// </summary>
    private const double Upper = 12;
    private const double Lower = 5;

    public static IReadOnlyList<BackTangents?> LeftOut(IReadOnlyList<Seconds> times, IReadOnlyList<BackTangents?> tangents)
    {
        var left = tangents.ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            foreach (var (from, to) in Moments(times, tangents, i))
                Array.Fill(left, null, from + 1, to - from - 1);
        }

        return left;
    }

    /// <returns>The frames between which the waist of this one is momentary; none where it is not.</returns>
    private static IEnumerable<(int From, int To)> Moments(IReadOnlyList<Seconds> times, IReadOnlyList<BackTangents?> tangents, int at)
    {
        if (tangents[at] is not { LumbarAngle: not null } here)
            yield break;

        var now = times[at].Number;
        foreach (var way in (double[])[1, -1])
        {
            if (Least(way, tangents, FramesBetween.Of(times, now - WithinSeconds, now).Where(i => i < at)) is { } before
                && Least(way, tangents, FramesBetween.Of(times, now, now + WithinSeconds).Where(i => i > at)) is { } after
                && IsBeyond(way, here, tangents[before]!.Value) && IsBeyond(way, here, tangents[after]!.Value))
                yield return (before, after);
        }
    }

    /// <summary>The frame in which the upper back is least round, or, the other way, least flat.</summary>
    private static int? Least(double way, IReadOnlyList<BackTangents?> tangents, IEnumerable<int> frames)
        => frames.Where(i => tangents[i]?.LumbarAngle is not null).Select(i => (int?)i).MinBy(i => way * tangents[i!.Value]!.Value.ThoracicAngle);

    private static bool IsBeyond(double way, BackTangents here, BackTangents there)
        => way * (here.ThoracicAngle - there.ThoracicAngle) >= Upper && way * (there.LumbarAngle - here.LumbarAngle) >= Lower;
}
