using Dorsal.Reasoning.Interview;

namespace Dorsal.Reasoning.Causes;

/// <summary>What the moments of pain have in common.</summary>
internal static class Moments
{
    private static readonly IReadOnlyList<PainMoment> OfTheLift =
        [PainMoment.Setup, PainMoment.OffFloor, PainMoment.Knee, PainMoment.Lockout, PainMoment.Lowering];

    public static bool InTheLift(IReadOnlyList<PainMoment> moments) => moments.Any(OfTheLift.Contains);

    /// <summary>At rest or at night, by either question that asks for it: soreness that is felt at rest as well is pain at rest.</summary>
    public static bool AtRest(InterviewAnswers answers)
        => answers.PainMoments?.Any(moment => moment is PainMoment.AtRest or PainMoment.Night) == true || answers.Soreness?.OnStretchOrContraction == false;

    /// <summary>At moments of the lift, and no other answer tells of pain apart from it: nobody lifts while answering.</summary>
    public static bool OnlyInTheLift(InterviewAnswers answers)
        => answers.PainMoments is { Count: > 0 } moments && moments.All(OfTheLift.Contains)
            && !AtRest(answers) && !(answers.PainNow > 0) && !(answers.PainNextMorning > 0);

    /// <summary>The next day, without having hurt while lifting.</summary>
    public static bool OnlyAfterwards(IReadOnlyList<PainMoment> moments) => moments.Contains(PainMoment.NextDay) && !InTheLift(moments);
}
