using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Muscles;
using Dorsal.Reasoning.NextSteps;
using Dorsal.Reasoning.Plan;
using Dorsal.Reasoning.Safety;

namespace Dorsal.Reasoning;

/// <summary>What is made of a case. Never a diagnosis.</summary>
/// <param name="Causes">All five, the best supported first; empty on the stop screen.</param>
/// <param name="Next">What would tell most next; absent when nothing would, and on the stop screen.</param>
/// <param name="Muscles">Those that the supported causes load, for a body map.</param>
public sealed record Advice(
    SafetyVerdict Safety,
    IReadOnlyList<Cause> Causes,
    NextStep? Next,
    IReadOnlyList<LoadedMuscle> Muscles,
    TrainingPlan Plan)
{
    /// <summary>The stop screen: no causes and no plan beside it.</summary>
    public static Advice NothingBut(SafetyVerdict safety)
    {
        ArgumentNullException.ThrowIfNull(safety);
        return new(safety, [], null, [], TrainingPlan.Nothing);
    }
}
