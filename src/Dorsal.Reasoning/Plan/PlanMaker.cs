using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Safety;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Plan;

/// <summary>From the causes to what the article prescribes for them.</summary>
public static class PlanMaker
{
    public static TrainingPlan Make(LiftCase known, SafetyVerdict safety, IReadOnlyList<Cause> causes, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(safety);
        ArgumentNullException.ThrowIfNull(causes);
        ArgumentNullException.ThrowIfNull(texts);
        return safety.Advice switch
        {
            SafetyAdvice.GetHelpNow => TrainingPlan.Nothing,
            SafetyAdvice.SeeProfessional => UntilSeen(new PlanCase(known, causes), texts),
            SafetyAdvice.NoSignNamed => ToDo(new PlanCase(known, causes) { WasAsked = safety.WasAsked }, texts),
        };
    }

    // Nothing that loads the back, and nothing to retest before somebody has looked.
    private static TrainingPlan UntilSeen(PlanCase known, Texts texts) => new(
        [new StepWording(texts).Of(new ChosenStep(StepCatalogue.UntilSeen, null), known)], null, [texts.About("plan").Of("monitoring.emergency")]);

    private static TrainingPlan ToDo(PlanCase known, Texts texts)
    {
        var chosen = StepChoice.Of(known);
        var retest = Retest.AfterDays(chosen, known);
        var (wording, said) = (new StepWording(texts), texts.About("plan"));
        return new TrainingPlan(
            [.. chosen.Select(step => wording.Of(step, known))],
            retest,
            chosen.Count == 0 ? [] : [.. Rules(known, retest).Select(rule => said.Of($"monitoring.{rule}"))]);
    }

    // Who was asked for warning signs and has no pain need not read them again.
    private static string[] Rules(PlanCase known, int? retest)
        => [.. OfPain(known, retest), .. known.Hurts || !known.WasAsked ? (string[])["emergency"] : []];

    // A plan that trains nothing has no pain to watch meanwhile; who never said that it hurts has no lighter weight to come back from.
    private static string[] OfPain(PlanCase known, int? retest) => (retest, known.Hurts) switch
    {
        (null, _) => ["end-without-retest"],
        (_, true) => ["order", "during", "morning", "source", "return", "end"],
        _ => ["during", "morning", "source", "end"],
    };
}
