namespace Dorsal.Quantities;

/// <summary>A time or span in seconds; video times count from the first frame.</summary>
public readonly record struct Seconds : IUnit<Seconds>
{
    private Seconds(double number) => Number = Finite.Require(number);

    /// <inheritdoc />
    public static string Symbol => "s";

    /// <inheritdoc />
    public double Number { get; }

    /// <inheritdoc />
    public static Seconds Of(double number) => new(number);

    /// <inheritdoc />
    public override string ToString() => FormattableString.Invariant($"{Number:0.###} {Symbol}");
}
