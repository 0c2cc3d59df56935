using Dorsal.Findings;
using Dorsal.Reasoning.Causes;

namespace Dorsal.Reasoning.Plan;

/// <summary>What a plan depends on. What is unknown is neither yes nor no, so each of these asks for what is known.</summary>
internal sealed record PlanCase(LiftCase Known, IReadOnlyList<Cause> Causes)
{
    private static readonly FindingId[] OfTheSide = [FindingId.UpperBackRounding, FindingId.ChestCollapse, FindingId.LockoutHyperextension];

    public IEnumerable<Cause> Supported => Causes.Where(cause => cause.Support is Support.Strong or Support.Some);

    /// <summary>The lifter says that it hurts. A film alone never says so.</summary>
    public bool Hurts => Known.Hurts() is { IsKnown: true, Strength: > 0 };

    public bool WasAsked => Known.Answers != Interview.InterviewAnswers.Nothing;

    /// <summary>Some film could judge what the article asks of the back.</summary>
    public bool BackWasSeen => OfTheSide.Any(id => Known.Answer(id)?.Finding.Status is { } status and not FindingStatus.NotMeasurable);

    /// <summary>The upper back rounds, and in which way is not known.</summary>
    public bool RoundsSomehow => Seen(FindingId.UpperBackRounding) is not null
        && Supported.Any(cause => cause.Id == CauseId.Rounding && cause.Patterns.Count == 0);

    public bool Shows(Pattern pattern) => Supported.Any(cause => cause.Patterns.Contains(pattern));

    /// <summary>The finding, where a film clearly shows it.</summary>
    public Finding? Seen(FindingId? id)
        => id is { } wanted && Known.Answer(wanted)?.Finding is { Status: FindingStatus.Present } finding ? finding : null;
}
