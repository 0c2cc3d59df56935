using Dorsal.Validation.Truth;

namespace Dorsal.Validation.Scores;

/// <summary>How far one measure of one clip is from the truth, over all frames in which it was measured, in its own unit.</summary>
/// <param name="RootMeanSquare">Absent when no frame was measured.</param>
/// <param name="Bias">The mean error, positive when too much was measured; absent when no frame was measured.</param>
/// <param name="Measured">The share of frames with a value, 0 to 1.</param>
public sealed record SeriesError(Comparison Comparison, double? RootMeanSquare, double? Bias, double Measured);
