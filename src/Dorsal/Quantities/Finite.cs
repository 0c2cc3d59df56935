using System.Runtime.CompilerServices;

namespace Dorsal.Quantities;

/// <summary>Keeps NaN and infinity out of every quantity: what is unknown is <see cref="Measurement{T}.NotMeasurable"/>.</summary>
internal static class Finite
{
    public static double Require(double number, [CallerArgumentExpression(nameof(number))] string name = "")
        => double.IsFinite(number) ? number : throw new ArgumentOutOfRangeException(name, "A quantity must be finite.");
}
