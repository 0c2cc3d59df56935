namespace Dorsal.Quantities;

/// <summary>A mass in kilograms: bar and plates together.</summary>
public readonly record struct Kilograms : IUnit<Kilograms>
{
    private Kilograms(double number) => Number = Finite.Require(number);

    /// <inheritdoc />
    public static string Symbol => "kg";

    /// <inheritdoc />
    public double Number { get; }

    /// <inheritdoc />
    public static Kilograms Of(double number) => new(number);

    /// <inheritdoc />
    public override string ToString() => FormattableString.Invariant($"{Number:0.###} {Symbol}");
}
