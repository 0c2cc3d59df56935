using MathNet.Numerics.Statistics;

namespace Dorsal.Lift;

/// <summary>Judges whether a lift that the clip's end cuts off has come (nearly) upright.</summary>
internal sealed class UprightJudge(LiftSignals signals)
{
    // Ours: lifters a few frames before lockout lean 10 to 30 degrees.
    private const double NearlyUprightDegrees = 35;

    // Trunk lengths; the bar's way from floor to lockout is about one.
    private const double NearlyWholeTravel = 0.8;

    private const double LastSeconds = 0.2;

    // Share of the fastest speed below which the lifter has arrived.
    private const double ArrivedSpeed = 0.2;

    public bool IsNearlyUpright(HeightCurve curve, Pull pull)
    {
        var lean = SampledSeries.Of(signals.Times, signals.TrunkLean);
        var last = curve.Times[^1] - LastSeconds;
        var leans = lean.Times.Zip(lean.Values).Where(s => s.First >= last).Select(s => Math.Abs(s.Second)).ToArray();
        return leans.Length > 1 ? leans.Median() <= NearlyUprightDegrees : pull.Way(curve) >= NearlyWholeTravel;
    }

    /// <summary>Is the bar hardly moving any more when the clip ends?</summary>
    public static bool HasArrived(HeightCurve curve, Pull pull)
    {
        var fastest = Enumerable.Range(pull.Up.From, pull.Up.To - pull.Up.From).Max(i => Speed(curve, i, i + 1));
        var tail = Array.FindLastIndex(curve.Times, t => curve.Times[^1] - t >= LastSeconds / 2);
        return tail >= 0 && Speed(curve, tail, curve.Count - 1) <= ArrivedSpeed * fastest;
    }

    private static double Speed(HeightCurve curve, int from, int to)
        => (curve.Heights[to] - curve.Heights[from]) / (curve.Times[to] - curve.Times[from]);
}
