namespace Dorsal.Findings;

/// <summary>One answered question about a lift. Says how the lift looked; never a diagnosis.</summary>
/// <param name="Measure">Absent when not measurable.</param>
/// <param name="Reps">One for each repetition of the film; empty when there are none or the question is not about repetitions.</param>
/// <param name="Reason">What a lifter is told, before it is put into words.</param>
public sealed record Finding(
    FindingId Id,
    FindingStatus Status,
    FindingMeasure? Measure,
    IReadOnlyList<RepetitionFinding> Reps,
    Reason Reason)
{
    /// <summary>Of a tilt, the side that hangs lower after the turn; absent when the film does not tell, and for every other question.</summary>
    public LifterSide? LowerSide { get; init; }

    /// <summary>
    /// Of the top the backward bend, which a lean that is there would hide; of the chest how far the shoulders are carried forward, also where a chest
    /// that is up answers. Absent for every other question, and in a file of an earlier version.
    /// </summary>
    public OtherAnswer? Other { get; init; }

    /// <summary>
    /// The repetition that shows the answer most, of those that give it: that of the highest value, or of the lowest where it is absent. None where
    /// the question is not about repetitions.
    /// </summary>
    public RepetitionFinding? ShownMost => Reps
        .Where(repetition => repetition.Status == Status && repetition.Reading is not null)
        .MaxBy(repetition => Status == FindingStatus.Absent ? -repetition.Reading!.Value.Value : repetition.Reading!.Value.Value);
}
