namespace Dorsal.Quantities;

/// <summary>A length in metres, on the plane of the bar.</summary>
public readonly record struct Metres : IUnit<Metres>
{
    private Metres(double number) => Number = Finite.Require(number);

    /// <inheritdoc />
    public static string Symbol => "m";

    /// <inheritdoc />
    public double Number { get; }

    /// <inheritdoc />
    public static Metres Of(double number) => new(number);

    /// <inheritdoc />
    public override string ToString() => FormattableString.Invariant($"{Number:0.###} {Symbol}");
}
