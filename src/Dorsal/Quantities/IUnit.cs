namespace Dorsal.Quantities;

/// <summary>A number with a unit. The unit is the type; the number is only reached by name.</summary>
public interface IUnit<TSelf>
    where TSelf : struct, IUnit<TSelf>
{
    /// <summary>The number in this type's own unit.</summary>
    double Number { get; }

    /// <summary>The unit as written behind a number, such as <c>°</c> or <c>m/s</c>.</summary>
    static abstract string Symbol { get; }

    /// <summary>Makes a quantity from a finite number in this type's own unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    static abstract TSelf Of(double number);
}
