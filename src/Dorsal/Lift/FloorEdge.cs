using MathNet.Numerics.Statistics;

namespace Dorsal.Lift;

/// <summary>The instants at which the bar leaves the floor and comes back to it, finer than the frames.</summary>
internal static class FloorEdge
{
    // Shares of the way. By eye the plates leave the floor at 1 to 2 per cent (22 lifts of real clips), about a centimetre.
    private const double JustMoving = 0.007;
    private const double Onset = 0.025;
    private const double NearFloor = 0.15;

    // Way grows with time squared when the speed grows evenly, and with its cube in a softer start: with the times of one
    // and of four onsets' way, it was just moving this many times their distance away from the first of the two.
    private const double EvenLook = 0.45;
    private const double SoftLook = 0.9;

    // A share of the way by which plates that bounce come up again.
    private const double BounceShare = 0.01;

    // Rest is read from this much of the clip next to the movement, so that a slowly drifting camera does no harm.
    private const double RestSeconds = 0.7;

    /// <summary>When the bar left the floor: back in time from mid-rise, at most to <paramref name="limit"/>.</summary>
    public static double LeavesAt(HeightCurve curve, Swing rise, int limit)
    {
        var way = curve.Heights[rise.To] - curve.Heights[rise.From];
        var walk = new Walk(curve, rise.Middle(curve), limit);
        var floor = Floor(curve, walk.Heights(curve.Heights[rise.From] + (NearFloor * way), RestSeconds), way);
        return Moving(walk, floor, way, 3 * curve.Noise);
    }

    /// <summary>When the bar first touched the floor: forward from mid-fall, at most to <paramref name="limit"/>.</summary>
    public static double LandsAt(HeightCurve curve, Swing fall, int limit)
    {
        var way = curve.Heights[fall.From] - curve.Heights[fall.To];
        var doubt = 3 * curve.Noise;
        var walk = new Walk(curve, fall.Middle(curve), limit);
        var heights = walk.Heights(curve.Heights[fall.To] + (NearFloor * way), RestSeconds);
        var landing = UpToBounce(heights, Math.Max(BounceShare * way, doubt));
        return Moving(walk, Floor(curve, landing, way), way, doubt);
    }

    private static double Moving(Walk walk, double floor, double way, double doubt)
    {
        var onset = Math.Max(Onset * way, 1.5 * doubt);
        var near = walk.Reaches(floor + Math.Max(JustMoving * way, doubt));
        var reached = walk.Reaches(floor + onset);
        var speeding = Math.Abs(reached - walk.Reaches(floor + (4 * onset)));
        var look = Math.Clamp(Math.Abs(near - reached), EvenLook * speeding, SoftLook * speeding);
        return walk.Bounded(reached + (walk.Step * look));
    }

    private static double Floor(HeightCurve curve, IReadOnlyList<double> near, double way)
    {
        // Not the very lowest: one or two wrong samples must not set the level.
        var lowest = near.Order().ElementAt(Math.Min(2, near.Count / 4));
        var slack = Math.Max(Onset * way, 2.5 * curve.Noise);
        return near.Where(h => h <= lowest + slack).Median();
    }

    private static IReadOnlyList<double> UpToBounce(IReadOnlyList<double> heights, double bounce)
    {
        var lowest = heights[0];
        for (var i = 0; i < heights.Count; i++)
        {
            lowest = Math.Min(lowest, heights[i]);
            if (heights[i] > lowest + bounce)
            {
                return [.. heights.Take(i)];
            }
        }

        return heights;
    }
}
