namespace Dorsal.Reasoning.Plan;

/// <summary>What to do, in order.</summary>
/// <param name="Steps">At most five.</param>
/// <param name="RetestAfterDays">When to film again; absent when there is nothing to retest before somebody has looked.</param>
/// <param name="Monitoring">How much pain is acceptable meanwhile, whole sentences; empty on the stop screen.</param>
public sealed record TrainingPlan(IReadOnlyList<PlanStep> Steps, int? RetestAfterDays, IReadOnlyList<string> Monitoring)
{
    public static TrainingPlan Nothing { get; } = new([], null, []);
}
