using Dorsal.Quantities;
using MathNet.Numerics.Statistics;

namespace Dorsal.Lift;

/// <summary>Finds the repetitions of a clip, from the bar where it is seen and the body where it is not.</summary>
public static class RepetitionFinder
{
    // Trunk lengths. A pull from the floor moves the bar by about one, a Romanian one by more than half of that. Ours.
    private const double LeastTravel = 0.35;

    // A repetition goes at least this share of the clip's whole travel; a failed pull or a bounce does not. Ours; no measurement is on record.
    private const double LeastShare = 0.5;

    // A pull that the clip cuts at its beginning still counts when at most this share of the way is missing. Ours; no measurement is on record.
    private const double MostMissing = 0.25;

    /// <summary>The repetitions in order; none when nothing was lifted or too little was seen.</summary>
    public static IReadOnlyList<Repetition> Find(LiftSignals signals)
    {
        if (HeightCurves.Of(signals) is not { } curve)
        {
            return [];
        }

        var travel = new SampledSeries(curve.Times, curve.Heights).Range();
        if (travel < LeastTravel)
        {
            return [];
        }

        var pulls = Pulls(curve, TurningPoints.Swings(curve, LeastShare * travel))
            .Where(pull => pull.Missing(curve) <= MostMissing)
            .ToArray();
        var whole = pulls.Where(pull => pull.Down is not null).Select(pull => pull.Way(curve)).ToArray();
        var upright = new UprightJudge(signals);
        var knees = new KneePassing(signals, curve);
        return [.. pulls
            .Where(pull => pull.Down is not null
                || upright.IsNearlyUpright(curve, pull, whole.Length == 0 ? null : whole.Median()))
            .Select((pull, i) => Timed(curve, knees, pull, i + 1))];
    }

    private static IEnumerable<Pull> Pulls(HeightCurve curve, IReadOnlyList<Swing> swings)
    {
        Swing? Near(int i) => i >= 0 && i < swings.Count ? swings[i] : null;
        return Enumerable.Range(0, swings.Count)
            .Where(i => curve.Heights[swings[i].To] > curve.Heights[swings[i].From])
            .Select(i => new Pull(Near(i - 1), swings[i], Near(i + 1), Near(i + 2)));
    }

    private static Repetition Timed(HeightCurve curve, KneePassing knees, Pull pull, int number)
    {
        var start = pull.Start(curve);
        var lockout = pull.Lockout(curve);
        var end = pull.End(curve);
        var isStartSeen = pull.IsStartSeen(curve);
        // A rise that is still braked when the film ends arrives after that: nobody saw the lifter upright.
        var isLockoutSeen = (pull.Down is not null || UprightJudge.HasArrived(curve, pull)) && lockout <= curve.Times[^1];
        return new Repetition(
            number,
            isStartSeen && end is not null,
            Seconds.Of(Math.Min(pull.SetOff(curve), start)),
            Seconds.Of(start),
            Optional(knees.Find(start, lockout)),
            isLockoutSeen ? Seconds.Of(lockout) : null,
            Optional(pull.LoweringStart(curve) is { } lowering ? Math.Max(lowering, lockout) : null),
            Optional(end))
        {
            IsStartSeen = isStartSeen,
        };
    }

    private static Seconds? Optional(double? time) => time is { } t ? Seconds.Of(t) : null;
}
