namespace Dorsal.Quantities;

/// <summary>A speed in metres per second, upwards positive.</summary>
public readonly record struct MetresPerSecond : IUnit<MetresPerSecond>
{
    private MetresPerSecond(double number) => Number = Finite.Require(number);

    /// <inheritdoc />
    public static string Symbol => "m/s";

    /// <inheritdoc />
    public double Number { get; }

    /// <inheritdoc />
    public static MetresPerSecond Of(double number) => new(number);

    /// <inheritdoc />
    public override string ToString() => FormattableString.Invariant($"{Number:0.###} {Symbol}");
}
