using System.Globalization;
using Dorsal.Quantities;

namespace Dorsal.Drawing.Annotation;

/// <summary>Whole degrees: the film tells no more.</summary>
internal static class Figure
{
    public const string Absent = "–";

    // Adding zero turns the -0 that rounding leaves into 0.
    public static string Of(double degrees)
        => (Math.Round(degrees, MidpointRounding.AwayFromZero) + 0.0).ToString("0", CultureInfo.InvariantCulture).Replace('-', '−') + Degrees.Symbol;

    /// <summary>Such as "12° ±6".</summary>
    public static string WithDoubt(double degrees, double halfWidth)
        => $"{Of(degrees)} ±" + halfWidth.ToString("0", CultureInfo.InvariantCulture);
}
