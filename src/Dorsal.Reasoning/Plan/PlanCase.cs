using Dorsal.Findings;
using Dorsal.Reasoning.Causes;

namespace Dorsal.Reasoning.Plan;

/// <summary>What a plan depends on. What is unknown is neither yes nor no, so each of these asks for what is known.</summary>
internal sealed record PlanCase(LiftCase Known, IReadOnlyList<Cause> Causes)
{
    private static readonly FindingId[] OfTheSide = [FindingId.UpperBackRounding, FindingId.ChestCollapse, FindingId.LockoutHyperextension];

    public IEnumerable<Cause> Supported => Causes.Where(cause => cause.Support is Support.Strong or Support.Some);

    /// <summary>The lifter says that it hurts. A film alone never says so.</summary>
    public bool Hurts => Known.Answers is var said
        && (said.PainNow > 0 || said.PainWorst > 0 || said.PainNextMorning > 0 || said.PainSites?.Count > 0 || said.PainMoments?.Count > 0);

    public bool WasAsked => Known.Answers != Interview.InterviewAnswers.Nothing;

    /// <summary>Some film could judge what the article asks of the back.</summary>
    public bool BackWasSeen => OfTheSide.Any(id => Known.Answer(id)?.Finding.Status is { } status and not FindingStatus.NotMeasurable);

    public bool Shows(Pattern pattern) => Supported.Any(cause => cause.Patterns.Contains(pattern));

    /// <summary>The finding, where a film clearly shows it.</summary>
    public Finding? Seen(FindingId? id)
        => id is { } wanted && Known.Answer(wanted)?.Finding is { Status: FindingStatus.Present } finding ? finding : null;
}
