namespace Dorsal.Findings;

/// <summary>A value with its 95 % interval, in the unit that stands with the finding's measure. Low &lt;= Value &lt;= High, all finite.</summary>
public readonly record struct Reading
{
    /// <exception cref="ArgumentException">The value lies outside its interval, or a number is not finite.</exception>
    public Reading(double value, double low, double high)
    {
        if (!double.IsFinite(low) || !double.IsFinite(high) || !(low <= value && value <= high))
            throw new ArgumentException("A reading is finite and lies inside its own interval.");

        (Value, Low, High) = (value, low, high);
    }

    public double Value { get; }

    public double Low { get; }

    public double High { get; }

    /// <summary>Half the width of the 95 % interval.</summary>
    public double HalfWidth => (High - Low) / 2;

    public static Reading PlusMinus(double value, double halfWidth) => new(value, value - halfWidth, value + halfWidth);
}
