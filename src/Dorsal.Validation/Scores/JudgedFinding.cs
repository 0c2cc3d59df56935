using Dorsal.Findings;

namespace Dorsal.Validation.Scores;

/// <summary>One answer of an analysis beside the known one.</summary>
/// <param name="Said">Absent when the analysis does not answer the question.</param>
public sealed record JudgedFinding(FindingId Id, FindingStatus? Said, FindingStatus Known)
{
    /// <summary>How the answer stands.</summary>
    public FindingMark Mark => this switch
    {
        _ when Said == Known => FindingMark.Right,
        { Said: FindingStatus.Present } => FindingMark.False,
        { Said: FindingStatus.Uncertain or FindingStatus.NotMeasurable, Known: not FindingStatus.NotMeasurable } => FindingMark.Open,
        _ => FindingMark.Missed,
    };
}
