using Dorsal.Findings;
using Dorsal.Reasoning.NextSteps;

namespace Dorsal.Reasoning.Causes;

/// <summary>One row of the evidence table: what it reads, and what that does to a cause.</summary>
/// <param name="Id">In kebab case; its sentences in texts/en.json carry it.</param>
/// <param name="Basis">What the reasoning rests on: the article's part, a study, or ours.</param>
/// <param name="Known">What would make it known.</param>
/// <param name="Read">Holds, does not hold, or why it is unknown.</param>
internal sealed record EvidenceRow(
    string Id,
    CauseId Cause,
    EvidenceDirection Direction,
    EvidenceWeight Weight,
    string Basis,
    Inquiry Known,
    Func<LiftCase, EvidenceReading> Read)
{
    /// <summary>The way in which the cause shows that it speaks for; whether it speaks for the cause too is the direction's to say.</summary>
    public Pattern? Pattern { get; init; }

    /// <summary>
    /// Which of several unlike things in one cause it is about. Rows of different parts are not summed: what rules out
    /// soreness says nothing of a known condition. Absent in causes of one piece.
    /// </summary>
    public Pattern? Part { get; init; }

    /// <summary>Without it a cause is not said to have no support.</summary>
    public bool Decides { get; init; }

    /// <summary>Where several answers tell of one and the same thing, what that is: only the row that counts most is summed, and each is listed.</summary>
    public string? Fact { get; init; }

    public FindingId? Finding { get; init; }

    /// <summary>
    /// Ours: the strength beyond which its sentence is said. Half, where the strength follows a number that the lifter gave: the sentence is that of a
    /// number at the end of the way, and untrue of one at its beginning, which counts a little and is not listed.
    /// </summary>
    public double SaidBeyond { get; init; }

    /// <summary>Member of interview.json.</summary>
    public string? Answer { get; init; }

    public string Source => $"{Basis}; weight ours: {Weight.Because}";
}
