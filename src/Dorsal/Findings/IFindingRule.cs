namespace Dorsal.Findings;

/// <summary>Answers one question about a lift. A pure function.</summary>
public interface IFindingRule
{
    FindingId Id { get; }

    Finding Judge(LiftEvidence lift);
}
