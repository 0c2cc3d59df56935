using Dorsal.Findings;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Results;

/// <summary>A repetition as analysis.json tells it.</summary>
/// <param name="Lockout">Absent when the film ends before it, as <paramref name="End"/>.</param>
/// <param name="MeanUpVelocity">Metres per second; absent when not measurable.</param>
/// <param name="Peaks">In each measure's unit; one that was not measurable has no entry.</param>
public sealed record StoredRepetition(
    int Number,
    bool Complete,
    Seconds Start,
    Seconds? Lockout,
    Seconds? End,
    Reading? MeanUpVelocity,
    IReadOnlyDictionary<Measure, Reading> Peaks);
