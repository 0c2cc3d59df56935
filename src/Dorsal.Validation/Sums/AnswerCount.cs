using Dorsal.Findings;
using Dorsal.Validation.Scores;

namespace Dorsal.Validation.Sums;

/// <summary>What was said where one answer is known.</summary>
/// <param name="Finding">Absent: all findings together.</param>
/// <param name="NotMeasurable">With those that the analysis left out.</param>
public sealed record AnswerCount(FindingId? Finding, FindingStatus Known, int Present, int Uncertain, int Absent, int NotMeasurable)
{
    /// <summary>How often this answer is known.</summary>
    public int All => Present + Uncertain + Absent + NotMeasurable;

    /// <summary>One for each finding and known answer that occurs, then one for each answer over all findings.</summary>
    public static IReadOnlyList<AnswerCount> Of(IReadOnlyCollection<JudgedFinding> findings) =>
    [
        .. from finding in findings
           group finding by (finding.Id, finding.Known) into same
           orderby same.Key.Id, same.Key.Known
           select Count(same.Key.Id, same.Key.Known, same),
        .. from finding in findings
           group finding by finding.Known into same
           orderby same.Key
           select Count(null, same.Key, same),
    ];

    private static AnswerCount Count(FindingId? id, FindingStatus known, IEnumerable<JudgedFinding> same)
    {
        var said = same.ToLookup(finding => finding.Said ?? FindingStatus.NotMeasurable);
        return new AnswerCount(
            id,
            known,
            said[FindingStatus.Present].Count(),
            said[FindingStatus.Uncertain].Count(),
            said[FindingStatus.Absent].Count(),
            said[FindingStatus.NotMeasurable].Count());
    }
}
