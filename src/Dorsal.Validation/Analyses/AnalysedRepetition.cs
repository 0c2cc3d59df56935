using Dorsal.Measures;

namespace Dorsal.Validation.Analyses;

/// <summary>One repetition; events in seconds from the first frame, absent when they were not seen.</summary>
/// <param name="MeanUpVelocity">Metres per second, from where the rise begins to lockout.</param>
/// <param name="Peaks">The highest value of each measure in the pull, by the measure's name.</param>
public sealed record AnalysedRepetition(
    double? StartSeconds,
    double? LockoutSeconds,
    double? EndSeconds,
    AnalysedQuantity? MeanUpVelocity,
    IReadOnlyDictionary<string, AnalysedQuantity?> Peaks)
{
    /// <summary>The peak of a measure; absent when it was not measurable.</summary>
    public AnalysedQuantity? PeakOf(Measure measure) => Peaks.GetValueOrDefault(measure.Name());
}
