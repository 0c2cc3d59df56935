using Dorsal.Quantities;

namespace Dorsal.Findings;

/// <summary>A finding in one repetition.</summary>
/// <param name="Number">The repetition, 1 for the first of the clip.</param>
/// <param name="Reading">In the unit of the finding's measure; absent when not measurable.</param>
/// <param name="At">The moment to look at; absent when not measurable.</param>
public sealed record RepetitionFinding(int Number, FindingStatus Status, Reading? Reading, Seconds? At)
{
    /// <summary>As <see cref="Finding.LowerSide"/>.</summary>
    public LifterSide? LowerSide { get; init; }
}
