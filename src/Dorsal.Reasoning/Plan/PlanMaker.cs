using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Safety;
using Dorsal.Reasoning.Wording;

namespace Dorsal.Reasoning.Plan;

/// <summary>From the causes to what the article prescribes for them.</summary>
public static class PlanMaker
{
    private static readonly Texts Said = Texts.About("plan");

    public static TrainingPlan Make(LiftCase known, SafetyVerdict safety, IReadOnlyList<Cause> causes) => safety.Advice switch
    {
        SafetyAdvice.GetHelpNow => TrainingPlan.Nothing,
        SafetyAdvice.SeeProfessional => UntilSeen(new PlanCase(known, causes)),
        SafetyAdvice.NoSignNamed => ToDo(new PlanCase(known, causes)),
    };

    // Nothing that loads the back, and nothing to retest before somebody has looked.
    private static TrainingPlan UntilSeen(PlanCase known) => new(
        [StepWording.Of(new ChosenStep(StepCatalogue.UntilSeen, null), known)], null, [Said.Of("monitoring.emergency")]);

    private static TrainingPlan ToDo(PlanCase known)
    {
        var chosen = StepChoice.Of(known);
        return new TrainingPlan(
            [.. chosen.Select(step => StepWording.Of(step, known))],
            chosen.Max(step => step.Step.RetestAfterDays),
            [.. Rules(known).Select(rule => Said.Of($"monitoring.{rule}"))]);
    }

    // Who never said that it hurts has no lighter weight to come back from.
    private static string[] Rules(PlanCase known)
        => known.Hurts ? ["during", "morning", "source", "return", "end"] : ["during", "morning", "source", "end"];
}
