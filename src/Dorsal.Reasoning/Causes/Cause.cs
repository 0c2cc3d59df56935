using Dorsal.Reasoning.Muscles;

namespace Dorsal.Reasoning.Causes;

/// <summary>One cause with all that speaks for it, against it, and that is not known.</summary>
/// <param name="Patterns">The ways in which it shows here, the best supported first; empty when none is supported.</param>
public sealed record Cause(
    CauseId Id,
    Support Support,
    IReadOnlyList<Pattern> Patterns,
    IReadOnlyList<EvidenceItem> For,
    IReadOnlyList<EvidenceItem> Against,
    IReadOnlyList<EvidenceItem> Unknown)
{
    /// <summary>The lifter's own weaker side, as the lifter names it, or else as pain and tilt hint at it; absent when nothing tells, or they disagree.</summary>
    public BodySide? WeakerSide { get; init; }
}
