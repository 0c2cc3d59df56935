using Dorsal.Findings;
using Dorsal.Reasoning.Causes;

namespace Dorsal.Reasoning.Plan;

/// <summary>What a plan depends on. What is unknown is neither yes nor no, so each of these asks for what is known.</summary>
internal sealed record PlanCase(LiftCase Known, IReadOnlyList<Cause> Causes)
{
    private static readonly FindingId[] OfTheSide = [FindingId.UpperBackRounding, FindingId.ChestCollapse, FindingId.LockoutHyperextension];

    private static readonly CauseId[] OfForm = [CauseId.Rounding, CauseId.ChestCollapse, CauseId.LockoutHyperextension];

    public IEnumerable<Cause> Supported => Causes.Where(cause => cause.Support is Support.Strong or Support.Some);

    /// <summary>The lifter says that it hurts. A film alone never says so.</summary>
    public bool Hurts => Known.Hurts() is { IsKnown: true, Strength: > 0 };

    /// <summary>For warning signs, now or in an earlier interview. Whatever else was answered says nothing of them.</summary>
    public bool WasAsked { get; init; }

    /// <summary>Some film could judge what the article asks of the back.</summary>
    public bool BackWasSeen => OfTheSide.Any(id => Known.Answer(id)?.Finding.Status is { } status and not FindingStatus.NotMeasurable);

    /// <summary>Looked for and not ahead, so that there is nothing to correct at the start, wherever the bar drifts after that.</summary>
    public bool BarStartsOverTheFoot => Known.Answer(FindingId.BarForward)?.Finding.Status == FindingStatus.Absent;

    /// <summary>Each of the article's three faults of form was looked for and none fits: an open one is no reason to look beyond the lift.</summary>
    public bool FormIsInOrder => Causes.Where(cause => OfForm.Contains(cause.Id)).All(cause => cause.Support == Support.None);

    /// <summary>The upper back rounds, and no more of the way is known than that the bar drifts.</summary>
    public bool RoundsSomehow => Seen(FindingId.UpperBackRounding) is not null
        && Supported.Any(cause => cause.Id == CauseId.Rounding && cause.Patterns.All(pattern => pattern == Pattern.BarAhead && BarStartsOverTheFoot));

    public bool Shows(Pattern pattern) => Supported.Any(cause => cause.Patterns.Contains(pattern));

    /// <summary>What a step is there to change, where a film clearly shows it. One for a back that bends backwards is not about a lean.</summary>
    public Finding? Seen(CatalogueStep step) => step.Patterns.Contains(Pattern.RoundsBackward) ? BendAtTheTop.Seen(Known) : Seen(step.Watched);

    /// <summary>The finding, where a film clearly shows it.</summary>
    public Finding? Seen(FindingId? id)
        => id is { } wanted && Known.Answer(wanted)?.Finding is { Status: FindingStatus.Present } finding ? finding : null;
}
