namespace Dorsal.Reasoning.Plan;

/// <summary>One thing to do. Every text is whole sentences for the lifter.</summary>
/// <param name="Id">In kebab case.</param>
/// <param name="For">Ids of the causes and findings it answers to.</param>
/// <param name="What">What to do.</param>
/// <param name="Dose">How much: sets, repetitions, share of the usual load, weeks.</param>
/// <param name="Why">Which evidence asks for it.</param>
/// <param name="Check">Which number of the next film should change, and by how much.</param>
/// <param name="StopWhen">When to stop.</param>
/// <param name="Source">The article, a study, or ours.</param>
public sealed record PlanStep(
    string Id,
    IReadOnlyList<string> For,
    string What,
    string Dose,
    string Why,
    string Check,
    string StopWhen,
    string Source);
