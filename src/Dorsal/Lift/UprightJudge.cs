using Dorsal.Signals;

namespace Dorsal.Lift;

/// <summary>Judges whether a lift whose way down is not seen has come (nearly) upright: at its highest, whatever follows.</summary>
internal sealed class UprightJudge(LiftSignals signals)
{
    // Degrees; a stiff-legged lift cut off at 46 degrees still shows its pull. Ours.
    private const double NearlyUprightDegrees = 50;

    // The same seen from in front, where no lean shows: the shoulders this many trunk lengths above the hips. Ours; no measurement is on record.
    private const double NearlyUprightRise = 0.6;

    // Where the clip holds a whole repetition, one that is cut off must come this close to its height. Ours; no measurement is on record.
    private const double NearlyWholeShare = 0.92;

    // Trunk lengths, where no body is seen; the bar's way from floor to lockout is about one. Ours; no measurement is on record.
    private const double NearlyWholeTravel = 0.8;

    // The posture is read over the last of the way up. A clip that goes on for so long shows that the bar has arrived; of one that does not, its
    // speed over half of it tells. Ours; no measurement is on record.
    private const double LastSeconds = 0.2;

    // Share of the fastest speed below which the lifter has arrived. Ours; no measurement is on record.
    private const double ArrivedSpeed = 0.2;

    /// <param name="wholeWay">The way of the clip's whole repetitions in trunk lengths; absent when there is none.</param>
    public bool IsNearlyUpright(HeightCurve curve, Pull pull, double? wholeWay)
    {
        if (wholeWay is { } way)
        {
            return pull.Way(curve) >= NearlyWholeShare * way;
        }

        var top = curve.Times[pull.Up.To];
        var posture = LiftPosture.Over(
            signals,
            [.. FramesBetween.Of(signals.Times, top - LastSeconds, top)]);
        return posture is { Lean: null, TrunkRise: null }
            ? pull.Way(curve) >= NearlyWholeTravel
            : posture.Lean is not > NearlyUprightDegrees && posture.TrunkRise is not < NearlyUprightRise;
    }

    /// <summary>Is the bar hardly moving any more when the clip ends, or is it on its way down?</summary>
    public static bool HasArrived(HeightCurve curve, Pull pull)
    {
        if (curve.Times[^1] - curve.Times[pull.Up.To] >= LastSeconds)
        {
            return true;
        }

        var fastest = Enumerable.Range(pull.Up.From, pull.Up.To - pull.Up.From).Max(i => Speed(curve, i, i + 1));
        var tail = Array.FindLastIndex(curve.Times, t => curve.Times[^1] - t >= LastSeconds / 2);
        return tail >= 0 && Speed(curve, tail, curve.Count - 1) <= ArrivedSpeed * fastest;
    }

    private static double Speed(HeightCurve curve, int from, int to)
        => (curve.Heights[to] - curve.Heights[from]) / (curve.Times[to] - curve.Times[from]);
}
