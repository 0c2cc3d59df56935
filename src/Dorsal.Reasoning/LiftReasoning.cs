using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Muscles;
using Dorsal.Reasoning.NextSteps;
using Dorsal.Reasoning.Plan;
using Dorsal.Reasoning.Safety;
using Dorsal.Wording;

namespace Dorsal.Reasoning;

/// <summary>
/// The whole way from what is known of a lifter's pain to what to do about it, stage by stage; start reading here. Pure, like
/// the core. It holds a lift against one article's list of patterns: it is not a diagnosis and rules nothing out.
/// </summary>
public static class LiftReasoning
{
    /// <param name="texts">The language of everything that is said.</param>
    public static Advice Reason(LiftCase known, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(texts);
        var safety = Safety(known, texts);
        if (safety.Advice == SafetyAdvice.GetHelpNow)
            return Advice.NothingBut(safety);

        var causes = CauseRanking.Rank(known, texts);
        return new Advice(
            safety,
            causes,
            NextStepFinder.Find(known, safety.Advice, texts),
            MuscleMap.Of(causes, texts),
            PlanMaker.Make(known, safety, causes, texts));
    }

    /// <summary>Who was asked then and not now, and had no sign to name, is not told that nobody asked.</summary>
    private static bool IsTheOnlyOneAsked(SafetyVerdict earlier, SafetyVerdict now)
        => earlier.WasAsked && !now.WasAsked && earlier.Advice == SafetyAdvice.NoSignNamed && now.Advice == SafetyAdvice.NoSignNamed;

    private static SafetyVerdict Safety(LiftCase known, Texts texts)
    {
        var now = SafetyRules.Judge(known.Answers, texts);
        return known.EarlierSafety is { } earlier && (earlier.Advice > now.Advice || IsTheOnlyOneAsked(earlier, now)) ? earlier : now;
    }
}
