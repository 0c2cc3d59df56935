namespace Dorsal.Reasoning.Causes;

/// <summary>
/// All that can speak for or against a cause, each row with its weight and where that comes from. docs/causes shows the same
/// table, held against this one by a test.
/// </summary>
internal static class EvidenceTable
{
    public static IReadOnlyList<EvidenceRow> All { get; } =
        [.. RoundingEvidence.Rows, .. ChestEvidence.Rows, .. LockoutEvidence.Rows, .. WeaknessEvidence.Rows, .. OtherEvidence.Rows];

    public static IReadOnlyList<EvidenceRow> Of(CauseId cause) => [.. All.Where(row => row.Cause == cause)];
}
