using MathNet.Numerics.Statistics;

namespace Dorsal.Lift;

/// <summary>
/// The instants at which the bar arrives at the top and leaves it, finer than the frames. Read from the speed, not from the
/// height: a lifter who leans back at the top, or a camera that follows, keeps the bar rising slowly after the lockout.
/// </summary>
internal static class TopEdge
{
    // Share of the fastest speed; by eye lifters are upright at 15 per cent (22 lifts of real clips), rendered ones at 0. Ours.
    private const double HardlyMoving = 0.06;

    // Only the last part of the way can be the arrival; slower places below it are sticking points. Ours; no measurement is on record.
    private const double NearTop = 0.15;

    // How long the height at the top is read for: before a lean back or the way down changes it. Ours; no measurement is on record.
    private const double TopSeconds = 0.2;

    // Ours: with 2, rendered lockouts are read 0.02 s early (n = 16) and those by eye as well as by the speed alone (n = 21).
    private const double Braked = 2;

    /// <summary>
    /// When the rise first comes to a stand: where its last part, braked evenly, runs into the height at the top. By its speed
    /// alone where the body stands in for the bar, as landmarks are too rough for a shape.
    /// </summary>
    public static double ArrivesAt(HeightCurve curve, Swing rise)
    {
        var nearTop = NearTop * Way(curve, rise);
        var standing = StandsAt(curve, rise.Middle(curve), rise.To, curve.Heights[rise.To] - nearTop);
        var after = Enumerable.Range(0, curve.Count)
            .Where(i => curve.Times[i] >= standing && curve.Times[i] <= standing + TopSeconds).ToArray();
        if (after.Length == 0 || !curve.FromBar)
        {
            return standing;
        }

        var top = after.Select(i => curve.Heights[i]).Median();
        var first = after[0];
        while (first > rise.From && top - curve.Heights[first] < nearTop)
        {
            first--;
        }

        var samples = Enumerable.Range(first, after[^1] - first + 1).Select(i => (curve.Times[i], top - curve.Heights[i]));
        return RestEdge.Find([.. samples], standing, 1, Braked);
    }

    /// <summary>When the fall begins.</summary>
    public static double LeftAt(HeightCurve curve, Swing fall)
        => StandsAt(curve, fall.Middle(curve), fall.From, curve.Heights[fall.From] - (NearTop * Way(curve, fall)));

    private static double Way(HeightCurve curve, Swing swing) => Math.Abs(curve.Heights[swing.To] - curve.Heights[swing.From]);

    private static double StandsAt(HeightCurve curve, int moving, int top, double nearTop)
    {
        var step = Math.Sign(top - moving);
        var toTop = Enumerable.Range(Math.Min(moving, top), Math.Abs(top - moving) + 1);
        var slow = HardlyMoving * toTop.Max(i => Math.Abs(curve.SpeedAt(i)));
        for (var i = moving; i != top; i += step)
        {
            var (here, next) = (curve.SpeedAt(i) * step, curve.SpeedAt(i + step) * step);
            if (next <= slow && curve.Heights[i + step] >= nearTop)
            {
                var share = here > next ? Math.Clamp((here - slow) / (here - next), 0, 1) : 1;
                return curve.Times[i] + (share * (curve.Times[i + step] - curve.Times[i]));
            }
        }

        return curve.Times[top];
    }
}
