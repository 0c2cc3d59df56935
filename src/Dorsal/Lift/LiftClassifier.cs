using Dorsal.Camera;

namespace Dorsal.Lift;

/// <summary>Tells what exercise the film shows, from the postures at the bottom and the top of its repetitions.</summary>
public static class LiftClassifier
{
    // All thresholds of this file are ours, from 37 real clips. Degrees of lean, median over the clip or at the top:
    private const double LyingDown = 75;
    private const double StillBent = 55;

    // Trunk lengths, medians. At the bottom of a deadlift the hands hang 0.5 to 0.9 below the hips and at the knees or lower;
    // a bar on the back, or arms held out in a bodyweight squat, are 0.5 to 0.9 above the hips.
    private const double HandsUp = 0.3;
    private const double HandsOffKnee = 0.35;

    // Trunk lengths. At lockout landmarks put the wrists up to 0.7 above the hips; a clean ends at 1.1, a snatch at 2.
    private const double LiftedFurther = 0.9;

    // Share of the clip with bent arms over a bent trunk: 0 to 0.01 in deadlifts, 0.1 and more in rows.
    private const double Rowing = 0.05;

    // Degrees: Romanian deadlifts bend the knees by 15 to 30, pulls from the floor by 45 and more.
    private const double StiffKnees = 28;

    public static LiftKind Classify(
        LiftSignals signals,
        IReadOnlyList<Repetition> repetitions,
        ViewKind view,
        Stance stance = Stance.Unknown)
    {
        var postures = LiftPostures.Of(signals, repetitions);
        return IsBenchPress(postures) || IsRow(postures) ? LiftKind.NotDeadlift
            : IsCleanOrSnatch(postures) ? LiftKind.Other
            : IsSquat(postures) ? LiftKind.NotDeadlift
            : repetitions.Count == 0 ? LiftKind.Unknown
            : stance == Stance.HandsInside ? LiftKind.Sumo
            : view == ViewKind.Side && postures.IsBottomSeen && postures.Bottom.KneeFlexion < StiffKnees ? LiftKind.Romanian
            : LiftKind.Conventional;
    }

    private static bool IsBenchPress(LiftPostures postures)
        => postures.Whole.Lean > LyingDown && postures.Whole.HandsAboveHip > 0;

    private static bool IsRow(LiftPostures postures) => postures.BentArms > Rowing || postures.Top.Lean > StillBent;

    private static bool IsCleanOrSnatch(LiftPostures postures)
        => postures.Bottom.HandsAboveHip < 0 && postures.HighestHands > LiftedFurther;

    private static bool IsSquat(LiftPostures postures)
        => postures.Bottom.HandsAboveHip > HandsUp
            || (postures.IsBottomSeen && postures.Bottom.HandsAboveKnee > HandsOffKnee)
            || postures.Whole.HandsAboveHip > HandsUp;
}
