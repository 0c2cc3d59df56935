namespace Dorsal.Findings;

/// <summary>What another quantity of the same question says for itself, whichever decided the finding.</summary>
/// <param name="Measure">Absent when not measurable.</param>
public sealed record OtherAnswer(FindingStatus Status, FindingMeasure? Measure);
