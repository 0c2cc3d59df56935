namespace Dorsal.Quantities;

/// <summary>The scale of the picture: metres on the bar's plane for one pixel of the displayed video.</summary>
public readonly record struct MetresPerPixel : IUnit<MetresPerPixel>
{
    private MetresPerPixel(double number) => Number = Finite.Require(number);

    /// <inheritdoc />
    public static string Symbol => "m/px";

    /// <inheritdoc />
    public double Number { get; }

    /// <inheritdoc />
    public static MetresPerPixel Of(double number) => new(number);

    /// <inheritdoc />
    public override string ToString() => FormattableString.Invariant($"{Number:0.###} {Symbol}");
}
