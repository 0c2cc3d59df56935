namespace Dorsal.Quantities;

/// <summary>A share in per cent.</summary>
public readonly record struct Percent : IUnit<Percent>
{
    private Percent(double number) => Number = Finite.Require(number);

    /// <inheritdoc />
    public static string Symbol => "%";

    /// <inheritdoc />
    public double Number { get; }

    /// <inheritdoc />
    public static Percent Of(double number) => new(number);

    /// <inheritdoc />
    public override string ToString() => FormattableString.Invariant($"{Number:0.###} {Symbol}");
}
