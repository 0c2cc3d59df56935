using Dorsal.Quantities;

namespace Dorsal.Lift;

/// <summary>Tells the phase of the lift at each instant of the signals.</summary>
public static class PhaseFinder
{
    // Ours: lifters get set within about this time before the plates leave the floor; before that they are still arriving.
    private const double GettingSetSeconds = 1;

    // The first part of the way to the knee, where the bar is broken from the floor. Ours; no measurement is on record.
    private const double LiftOffShare = 0.5;

    public static IReadOnlyList<LiftPhase> Find(LiftSignals signals, IReadOnlyList<Repetition> repetitions)
        => [.. signals.Times.Select(time => At(time, repetitions))];

    /// <summary>The phase at one instant; each interval holds its first instant and not its last.</summary>
    public static LiftPhase At(Seconds time, IReadOnlyList<Repetition> repetitions)
    {
        var current = repetitions.LastOrDefault(r => r.Start.Number <= time.Number);
        if (current is not null && (current.End is null || time.Number < current.End.Value.Number))
        {
            return Within(current, time.Number);
        }

        var next = repetitions.FirstOrDefault(r => r.Start.Number > time.Number);
        if (next is null)
        {
            return LiftPhase.None;
        }

        var isClose = next.Start.Number - time.Number <= GettingSetSeconds;
        return isClose ? LiftPhase.SetUp : current is null ? LiftPhase.None : LiftPhase.Floor;
    }

    private static LiftPhase Within(Repetition repetition, double time)
    {
        var start = repetition.Start.Number;
        if (repetition.LoweringStart is { } lowering && time >= lowering.Number)
        {
            return LiftPhase.Lowering;
        }

        if (repetition.Lockout is { } lockout && time >= lockout.Number)
        {
            return LiftPhase.Lockout;
        }

        if (UsualKnee.Of(repetition) is { } knee && time >= knee)
        {
            return LiftPhase.KneeToLockout;
        }

        var hasLeft = !repetition.IsStartSeen || time >= start + (LiftOffShare * (UsualKnee.Of(repetition) - start));
        return hasLeft ? LiftPhase.ToKnee : LiftPhase.LiftOff;
    }
}
