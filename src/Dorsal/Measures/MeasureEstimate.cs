namespace Dorsal.Measures;

/// <summary>
/// One value of a measure with its 95 % interval, in that measure's own unit (<see cref="MeasureNames.UnitSymbol"/>).
/// For places that hold values of several measures; where the measure is fixed, an estimate with a unit type is better.
/// </summary>
public readonly record struct MeasureEstimate
{
    /// <exception cref="ArgumentException">A number is not finite, or the value lies outside its interval.</exception>
    public MeasureEstimate(Measure measure, double value, double low, double high)
    {
        if (!double.IsFinite(low) || !double.IsFinite(high) || !(low <= value && value <= high))
            throw new ArgumentException("An estimate is finite and lies inside its own interval.");

        (Measure, Value, Low, High) = (measure, value, low, high);
    }

    public Measure Measure { get; }

    public double Value { get; }

    public double Low { get; }

    public double High { get; }

    public static MeasureEstimate PlusMinus(Measure measure, double value, double halfWidth)
        => new(measure, value, value - halfWidth, value + halfWidth);
}
