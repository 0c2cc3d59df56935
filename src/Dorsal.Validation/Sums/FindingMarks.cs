using Dorsal.Validation.Scores;

namespace Dorsal.Validation.Sums;

/// <summary>How many answers stand in which way against the known ones.</summary>
public readonly record struct FindingMarks(int Right, int Missed, int False, int Open)
{
    /// <summary>Counts them.</summary>
    public static FindingMarks Of(IReadOnlyCollection<JudgedFinding> findings) => new(
        findings.Count(finding => finding.Mark == FindingMark.Right),
        findings.Count(finding => finding.Mark == FindingMark.Missed),
        findings.Count(finding => finding.Mark == FindingMark.False),
        findings.Count(finding => finding.Mark == FindingMark.Open));
}
