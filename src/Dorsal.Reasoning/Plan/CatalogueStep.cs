using Dorsal.Findings;
using Dorsal.Reasoning.Causes;

namespace Dorsal.Reasoning.Plan;

/// <summary>One row of the catalogue: what asks for a step, and which number shows that it works. Its sentences stand in texts/en.json.</summary>
/// <param name="Id">In kebab case; its texts stand under it in texts/en.json.</param>
/// <param name="Source">Where the step comes from.</param>
/// <param name="RetestAfterDays">When its effect can be seen; absent when that is for somebody else to say.</param>
internal sealed record CatalogueStep(string Id, PlanStage Stage, string Source, int? RetestAfterDays)
{
    /// <summary>Any of these, in a supported cause, asks for it.</summary>
    public IReadOnlyList<Pattern> Patterns { get; init; } = [];

    /// <summary>Asks for it when supported, also where it shows in no pattern.</summary>
    public CauseId? Cause { get; init; }

    /// <summary>Asks for it without a cause.</summary>
    public Func<PlanCase, bool> AskedBy { get; init; } = _ => false;

    /// <summary>Keeps it out, whoever asks.</summary>
    public Func<PlanCase, bool> NotWhen { get; init; } = _ => false;

    /// <summary>The finding whose number should get smaller; absent when no number of a film shows it.</summary>
    public FindingId? Watched { get; init; }

    /// <summary>Share of a load, 0 to 1; absent when it is not done with the bar.</summary>
    public double? LoadShare { get; init; }

    public ShareOf LoadOf { get; init; } = ShareOf.TheLesser;
}
