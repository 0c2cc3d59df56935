using Dorsal.Reasoning.Causes;

namespace Dorsal.Reasoning.Plan;

/// <summary>Which steps of the catalogue, and in which order.</summary>
internal static class StepChoice
{
    /// <summary>More than this nobody does. Ours.</summary>
    public const int Most = 5;

    /// <summary>
    /// The questions, whom to ask before going on, and rest, are never left out. Then the best supported cause asks first, so that what is left out is what least speaks for; the
    /// result stands in the order of doing.
    /// </summary>
    public static IReadOnlyList<ChosenStep> Of(PlanCase known) =>
    [
        .. Asked(known)
            .Where(chosen => !chosen.Step.NotWhen(known))
            .DistinctBy(chosen => chosen.Step.Id)
            .OrderBy(chosen => chosen.Step.Stage > PlanStage.Pause)
            .Take(Most)
            .OrderBy(chosen => chosen.Step.Stage),
    ];

    private static IEnumerable<ChosenStep> Asked(PlanCase known) =>
    [
        .. AskedByTheCase(known).Where(step => step.Step.Stage <= PlanStage.FindOut),
        .. known.Supported.SelectMany(AskedBy),
        .. AskedByTheCase(known),
    ];

    private static IEnumerable<ChosenStep> AskedByTheCase(PlanCase known)
        => StepCatalogue.All.Where(step => step.AskedBy(known)).Select(step => new ChosenStep(step, null));

    private static IEnumerable<ChosenStep> AskedBy(Cause cause) => cause.Patterns
        .SelectMany(pattern => StepCatalogue.All.Where(step => step.Patterns.Contains(pattern)))
        .Concat(StepCatalogue.All.Where(step => step.Cause == cause.Id))
        .Select(step => new ChosenStep(step, cause));
}
