using Dorsal.Camera;

namespace Dorsal.Lift;

/// <summary>Tells what exercise the film shows, from the postures at the bottom and the top of its repetitions.</summary>
public static class LiftClassifier
{
    // Degrees of trunk lean. All thresholds of this file are ours, from the shared clips.
    private const double LyingDown = 65;
    private const double StillBent = 42;

    // Trunk lengths: hands this far above the hips carry a bar on the back or above the chest.
    private const double HandsUp = 0.3;

    // Trunk lengths: at the bottom of a deadlift the hands are at the knees or below them.
    private const double HandsOffKnee = 0.35;

    // Degrees: Romanian deadlifts bend the knees by 15 to 30, pulls from the floor by 45 and more (science: 60 to 75).
    private const double StiffKnees = 38;

    public static LiftKind Classify(
        LiftSignals signals,
        IReadOnlyList<Repetition> repetitions,
        ViewKind view,
        Stance stance = Stance.Unknown)
    {
        var postures = LiftPostures.Of(signals, repetitions);
        var isLeanSeen = view is ViewKind.Side or ViewKind.Oblique;
        if (isLeanSeen && postures.Whole.Lean > LyingDown && postures.Top.Lean is not < StillBent)
        {
            return LiftKind.NotDeadlift;
        }

        if (repetitions.Count == 0)
        {
            return LiftKind.Unknown;
        }

        if (IsRow(postures, isLeanSeen) || IsSquat(postures))
        {
            return LiftKind.NotDeadlift;
        }

        return postures.HighestHands > HandsUp ? LiftKind.Other : KindOfDeadlift(postures, isLeanSeen, stance);
    }

    private static bool IsRow(LiftPostures postures, bool isLeanSeen) => isLeanSeen && postures.Top.Lean > StillBent;

    private static bool IsSquat(LiftPostures postures)
        => postures.Bottom.HandsAboveHip > HandsUp || postures.Bottom.HandsAboveKnee > HandsOffKnee;

    private static LiftKind KindOfDeadlift(LiftPostures postures, bool isLeanSeen, Stance stance) => stance switch
    {
        Stance.HandsInside => LiftKind.Sumo,
        _ when isLeanSeen && postures.Bottom.KneeFlexion < StiffKnees => LiftKind.Romanian,
        _ => LiftKind.Conventional,
    };
}
