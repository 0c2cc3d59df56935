namespace Dorsal.Quantities;

/// <summary>A measured value with its 95 % interval. Invariant: Low &lt;= Value &lt;= High.</summary>
public readonly record struct Estimate<T>
    where T : struct, IUnit<T>
{
    /// <exception cref="ArgumentException">The value lies outside its interval.</exception>
    public Estimate(T value, T low, T high)
    {
        if (low.Number > value.Number || value.Number > high.Number)
            throw new ArgumentException("An estimate lies inside its own interval.");

        (Value, Low, High) = (value, low, high);
    }

    public T Value { get; }

    public T Low { get; }

    public T High { get; }

    /// <summary>Half the width of the 95 % interval.</summary>
    public double HalfWidth => (High.Number - Low.Number) / 2;

    /// <summary>A value with a symmetric 95 % interval of <paramref name="halfWidth"/> on either side.</summary>
    public static Estimate<T> PlusMinus(double value, double halfWidth)
        => new(T.Of(value), T.Of(value - halfWidth), T.Of(value + halfWidth));
}
