using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Safety;

namespace Dorsal.Reasoning.Plan;

/// <summary>From the causes to what the article prescribes for them.</summary>
public static class PlanMaker
{
    public static TrainingPlan Make(LiftCase known, SafetyVerdict safety, IReadOnlyList<Cause> causes) => TrainingPlan.Nothing;
}
