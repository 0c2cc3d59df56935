using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Muscles;
using Dorsal.Reasoning.NextSteps;
using Dorsal.Reasoning.Plan;
using Dorsal.Reasoning.Safety;

namespace Dorsal.Reasoning;

/// <summary>
/// The whole way from what is known of a lifter's pain to what to do about it, stage by stage; start reading here. Pure, like
/// the core. It holds a lift against one article's list of patterns: it is not a diagnosis and rules nothing out.
/// </summary>
public static class LiftReasoning
{
    public static Advice Reason(LiftCase known)
    {
        var safety = Safety(known);
        if (safety.Advice == SafetyAdvice.GetHelpNow)
            return Advice.NothingBut(safety);

        var causes = CauseRanking.Rank(known);
        return new Advice(
            safety,
            causes,
            NextStepFinder.Find(known),
            MuscleMap.Of(causes),
            PlanMaker.Make(known, safety, causes));
    }

    private static SafetyVerdict Safety(LiftCase known)
    {
        var now = SafetyRules.Judge(known.Answers);
        return known.EarlierSafety is { } earlier && earlier.Advice > now.Advice ? earlier : now;
    }
}
