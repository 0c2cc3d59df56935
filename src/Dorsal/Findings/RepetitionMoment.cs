using Dorsal.Quantities;

namespace Dorsal.Findings;

/// <summary>Where to look in the film.</summary>
/// <param name="Number">The repetition, 1 for the first of the clip.</param>
/// <param name="At">In the film's seconds.</param>
public sealed record RepetitionMoment(int Number, Seconds At);
