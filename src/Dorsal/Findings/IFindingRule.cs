using Dorsal.Knowledge;

namespace Dorsal.Findings;

/// <summary>Answers one question about a lift. A pure function.</summary>
public interface IFindingRule
{
    FindingId Id { get; }

    /// <summary>Every listed limit this rule decides by; never empty.</summary>
    IReadOnlyList<Threshold> Thresholds { get; }

    Finding Judge(LiftEvidence lift);
}
