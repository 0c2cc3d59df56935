namespace Dorsal.Quantities;

/// <summary>An angle in degrees. Flexion (bending forward) is positive everywhere.</summary>
public readonly record struct Degrees : IUnit<Degrees>
{
    private Degrees(double number) => Number = Finite.Require(number);

    /// <inheritdoc />
    public static string Symbol => "°";

    /// <inheritdoc />
    public double Number { get; }

    /// <inheritdoc />
    public static Degrees Of(double number) => new(number);

    /// <inheritdoc />
    public override string ToString() => FormattableString.Invariant($"{Number:0.###} {Symbol}");
}
