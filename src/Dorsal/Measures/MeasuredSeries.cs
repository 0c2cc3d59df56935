using Dorsal.Quantities;

namespace Dorsal.Measures;

/// <summary>One measure over the analysed frames, each value with half the width of its 95 % interval.</summary>
/// <param name="Values">In the unit of <paramref name="Measure"/>; absent where it could not be measured.</param>
/// <param name="HalfWidths">Present exactly where the value is.</param>
/// <param name="WhyAbsent">Why values are missing, where any are.</param>
public sealed record MeasuredSeries(
    Measure Measure,
    IReadOnlyList<double?> Values,
    IReadOnlyList<double?> HalfWidths,
    UnmeasurableReason WhyAbsent);
