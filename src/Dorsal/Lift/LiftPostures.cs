using Dorsal.Signals;
using MathNet.Numerics.Statistics;

namespace Dorsal.Lift;

/// <summary>The postures that tell one exercise from another.</summary>
/// <param name="Bottom">Around the lowest points of the repetitions; those that began before the film count only where there is no other.</param>
/// <param name="IsBottomSeen">Whether the film shows the lowest point of any repetition.</param>
/// <param name="Top">Around the lockouts.</param>
/// <param name="Whole">Over the whole clip.</param>
/// <param name="BentArms">The share of the clip in which the lifter, bent over, holds the hands well nearer than arms reach.</param>
/// <param name="HighestHands">The highest that the hands come above the hips between start and lowering, trunk lengths.</param>
internal sealed record LiftPostures(LiftPosture Bottom, bool IsBottomSeen, LiftPosture Top, LiftPosture Whole, double BentArms, double? HighestHands)
{
    // The lowest and highest fifth of the way in time: short enough to be that posture, long enough for a median. Ours; no measurement is on record.
    private const double PartOfPull = 0.2;

    // Degrees of lean from which on the lifter is bent over. Ours; no measurement is on record.
    private const double BentOver = 50;

    // Further than this a lifter does not bend: the landmarks are upside down. Ours; no measurement is on record.
    private const double UpsideDown = 115;

    // Trunk lengths by which a row lifts the hands towards the body, against arms that hang from the same bent trunk: upright they reach
    // 0.3 to 0.4 further in a deadlift, because the net sets the shoulder lower in a crouch (ours, 3 of 39 rendered lifts were taken for rows).
    private const double ArmsPulled = 0.35;
    private const int Hanging = 90;

    public static LiftPostures Of(LiftSignals signals, IReadOnlyList<Repetition> repetitions)
    {
        var pulls = repetitions.Select(r => Pull(signals, r)).ToArray();
        var whole = repetitions.Where(repetition => repetition.IsStartSeen).ToArray();
        var bottom = (whole.Length > 0 ? whole : repetitions).Select(r => Pull(signals, r)).SelectMany(p => Between(signals, p.Start, p.Start + (PartOfPull * (p.Lockout - p.Start)))).ToHashSet();
        var top = pulls.SelectMany(p => Between(signals, p.Lockout - (PartOfPull / 2 * (p.Lockout - p.Start)), p.Leaving)).ToHashSet();
        var during = pulls.SelectMany(p => Between(signals, p.Start, p.Leaving)).ToHashSet();
        var hands = during.Select(i => signals.HandAboveHip[i]).OfType<double>().Order().ToArray();
        return new LiftPostures(
            LiftPosture.Over(signals, bottom),
            whole.Length > 0,
            LiftPosture.Over(signals, top),
            LiftPosture.Over(signals, [.. Enumerable.Range(0, signals.Times.Count)]),
            BentArmShare(signals),
            hands.Length == 0 ? null : hands[(int)(0.95 * (hands.Length - 1))]);
    }

    private static double BentArmShare(LiftSignals signals)
    {
        var reach = Enumerable.Range(0, signals.Times.Count)
            .Select(i => (Arm: signals.ShoulderHeight[i] - signals.HipHeight[i] - signals.HandAboveHip[i], Lean: signals.TrunkLean[i]))
            .Where(s => s.Arm is not null && s.Lean is not null)
            .ToArray();
        var bentOver = reach.Where(s => Math.Abs(s.Lean!.Value) is > BentOver and < UpsideDown).Select(s => s.Arm!.Value).ToArray();
        if (bentOver.Length == 0)
            return 0;

        // Where the hands are mostly above the shoulders, as in a snatch, what hangs longest is no arm that hangs.
        var hanging = Math.Min(bentOver.Percentile(Hanging), reach.Select(s => s.Arm!.Value).Percentile(Hanging));
        return (double)bentOver.Count(arm => arm < hanging - ArmsPulled) / reach.Length;
    }

    private static (double Start, double Lockout, double Leaving) Pull(LiftSignals signals, Repetition repetition)
    {
        var last = signals.Times[^1].Number;
        var lockout = repetition.Lockout?.Number ?? last;
        return (repetition.Start.Number, lockout, repetition.LoweringStart?.Number ?? last);
    }

    private static IEnumerable<int> Between(LiftSignals signals, double from, double to)
        => FramesBetween.Of(signals.Times, from, to);
}
