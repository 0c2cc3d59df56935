using MathNet.Numerics.Statistics;

namespace Dorsal.Lift;

/// <summary>The instant between rest (on the floor, or upright) and movement, finer than the frames.</summary>
internal static class RestEdge
{
    // Shares of the way; ours, from n = 14 rendered clips: beyond doubt moving, hardly moving, not moving.
    private const double Moving = 0.15;
    private const double Onset = 0.025;
    private const double Still = 0.006;

    // Rest is read from this much of the clip next to the movement, so that a slowly drifting camera does no harm.
    private const double RestSeconds = 0.7;
    private const double ShortRestSeconds = 0.12;

    // Way grows with time squared when the speed grows evenly, and with its cube in a softer start. With the times of one
    // and of four onsets' way, the rest ended this many times their distance away from the first of the two.
    private const double EvenLook = 1;
    private const double SoftLook = 1.7;

    /// <summary>
    /// Walks from the index <paramref name="moving"/>, in mid-movement, towards <paramref name="limit"/> until it rests.
    /// </summary>
    public static double TimeOf(HeightCurve curve, int moving, Rest rest, int limit, double way)
    {
        var step = Math.Sign(limit - moving);
        if (step == 0 || way <= 0)
        {
            return curve.Times[moving];
        }

        var walk = new Walk(curve, moving, limit, step);
        var level = rest with { Height = Level(walk, rest, way) };
        var doubt = 3 * curve.Noise;
        var near = walk.Until(level, Math.Max(Still * way, doubt));
        var onset = Math.Max(Onset * way, 1.5 * doubt);
        var reached = walk.Until(level, onset);
        var speeding = Math.Abs(reached - walk.Until(level, 4 * onset));
        var look = Math.Clamp(Math.Abs(near - reached), EvenLook * speeding, SoftLook * speeding);
        return Math.Clamp(reached + (step * look), curve.Times[0], curve.Times[^1]);
    }

    /// <summary>Does the curve stand still at this end of the clip?</summary>
    public static bool RestsAt(HeightCurve curve, int border, double way)
    {
        var near = Enumerable.Range(0, curve.Count)
            .Where(i => Math.Abs(curve.Times[i] - curve.Times[border]) <= ShortRestSeconds)
            .Select(i => curve.Heights[i])
            .ToArray();
        return near.Length > 1 && near.Max() - near.Min() <= Math.Max(Onset * way, 3 * curve.Noise);
    }

    private static double Level(Walk walk, Rest rest, double way)
    {
        var near = walk.From(rest, Moving * way, RestSeconds);
        // Not the very deepest: one or two wrong samples must not set the level.
        var deepest = near.Select(rest.Depth).Order().ElementAt(Math.Min(2, near.Count / 4));
        var slack = Math.Max(Onset * way, 2.5 * walk.Curve.Noise);
        return near.Where(h => rest.Depth(h) <= deepest + slack).Median();
    }
}
