using MathNet.Numerics.Statistics;

namespace Dorsal.Lift;

/// <summary>The instants at which the bar leaves the floor and comes back to it, finer than the frames.</summary>
internal static class FloorEdge
{
    // Shares of the way. By eye the plates leave the floor at 1 to 2 per cent (22 lifts of real clips), about a centimetre. Ours.
    private const double JustMoving = 0.007;
    private const double Onset = 0.025;
    private const double NearFloor = 0.15;

    // Way grows with time squared when the speed grows evenly, and with its cube in a softer start: with the times of one
    // and of four onsets' way, it was just moving this many times their distance away from the first of the two.
    private const double EvenLook = 0.45;
    private const double SoftLook = 0.9;

    // A share of the way by which plates that bounce come up again. Ours; no measurement is on record.
    private const double BounceShare = 0.01;

    // Rest is read from this much of the clip next to the movement, so that a slowly drifting camera does no harm. Ours; no measurement is on record.
    private const double RestSeconds = 0.7;

    // Shares of the way over which the shape is fitted. Ours: a landing needs enough of the fall to tell a drop from a bar set
    // down softly (by eye 18 landings of real clips, 16 rendered ones); a pull's own start is in its first centimetres.
    private const double Landing = 0.25;
    private const double SetOff = 0.08;

    // Plates dropped meet the floor at full speed, plates set down are braked.
    private static readonly double[] LandingPowers = [1, 1.5, 2];

    // Between a force that grows evenly through the bar's weight (3) and an even acceleration (2).
    private const double SetOffPower = 2.5;

    /// <summary>When an eye sees the bar leave the floor: back in time from mid-rise, at most to <paramref name="limit"/>.</summary>
    public static double LeavesAt(HeightCurve curve, Swing rise, int limit)
    {
        var way = curve.Heights[rise.To] - curve.Heights[rise.From];
        var walk = new Walk(curve, rise.Middle(curve), limit);
        return Moving(walk, RestBefore(walk, rise, way), way, 3 * curve.Noise);
    }

    /// <summary>When the rise began, by its own shape: before an eye can see it.</summary>
    public static double SetsOffAt(HeightCurve curve, Swing rise, int limit)
    {
        var way = curve.Heights[rise.To] - curve.Heights[rise.From];
        var walk = new Walk(curve, rise.Middle(curve), limit);
        var floor = RestBefore(walk, rise, way);
        var samples = Away(walk.Samples(floor + (SetOff * way), RestSeconds), floor);
        return walk.Bounded(RestEdge.Find(samples, LeavesAt(curve, rise, limit), walk.Step, SetOffPower));
    }

    /// <summary>When the bar first touched the floor: forward from mid-fall, at most to <paramref name="limit"/>.</summary>
    public static double LandsAt(HeightCurve curve, Swing fall, int limit)
    {
        var way = curve.Heights[fall.From] - curve.Heights[fall.To];
        var doubt = 3 * curve.Noise;
        var walk = new Walk(curve, fall.Middle(curve), limit);
        var bounce = Math.Max(BounceShare * way, doubt);
        var floor = Floor(curve, UpToBounce(walk.Samples(curve.Heights[fall.To] + (NearFloor * way), RestSeconds), bounce), way);
        var touching = Moving(walk, floor, way, doubt);
        if (!curve.FromBar)
        {
            return touching;
        }

        var samples = Away(UpToBounce(walk.Samples(floor + (Landing * way), RestSeconds), bounce), floor);
        return walk.Bounded(RestEdge.Find(samples, touching, walk.Step, LandingPowers));
    }

    private static double RestBefore(Walk walk, Swing rise, double way)
        => Floor(walk.Curve, walk.Samples(walk.Curve.Heights[rise.From] + (NearFloor * way), RestSeconds), way);

    private static List<(double Time, double Away)> Away(IEnumerable<(double Time, double Height)> samples, double floor)
        => [.. samples.Select(sample => (sample.Time, sample.Height - floor))];

    private static double Moving(Walk walk, double floor, double way, double doubt)
    {
        var onset = Math.Max(Onset * way, 1.5 * doubt);
        var near = walk.Reaches(floor + Math.Max(JustMoving * way, doubt));
        var reached = walk.Reaches(floor + onset);
        var speeding = Math.Abs(reached - walk.Reaches(floor + (4 * onset)));
        var look = Math.Clamp(Math.Abs(near - reached), EvenLook * speeding, SoftLook * speeding);
        return walk.Bounded(reached + (walk.Step * look));
    }

    private static double Floor(HeightCurve curve, IReadOnlyList<(double Time, double Height)> near, double way)
    {
        // Not the very lowest: one or two wrong samples must not set the level.
        var lowest = near.Select(sample => sample.Height).Order().ElementAt(Math.Min(2, near.Count / 4));
        var slack = Math.Max(Onset * way, 2.5 * curve.Noise);
        return near.Select(sample => sample.Height).Where(h => h <= lowest + slack).Median();
    }

    private static IReadOnlyList<(double Time, double Height)> UpToBounce(
        IReadOnlyList<(double Time, double Height)> samples, double bounce)
    {
        var lowest = samples[0].Height;
        for (var i = 0; i < samples.Count; i++)
        {
            lowest = Math.Min(lowest, samples[i].Height);
            if (samples[i].Height > lowest + bounce)
            {
                return [.. samples.Take(i)];
            }
        }

        return samples;
    }
}
