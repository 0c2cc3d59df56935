using System.Globalization;
using Dorsal.Quantities;

namespace Dorsal.Drawing.Panel;

/// <summary>Numbers as they are written in the panel; in the invariant culture.</summary>
internal static class Figures
{
    public const string Absent = "–";

    public static string Of(double? number, string format, string unit)
        => number is { } there ? there.ToString(format, CultureInfo.InvariantCulture) + unit : Absent;

    public static string Angle(double? degrees) => Of(degrees, "0.0", Degrees.Symbol);

    /// <summary>Value and interval, or the reason why there is none.</summary>
    public static string Of<T>(Measurement<T> measurement, string format, double factor, string unit)
        where T : struct, IUnit<T>
        => measurement.Match(
            estimate => FormattableString.Invariant(
                $"{(estimate.Value.Number * factor).ToString(format, CultureInfo.InvariantCulture)}{unit} ±{(estimate.HalfWidth * factor).ToString(format, CultureInfo.InvariantCulture)}"),
            reason => reason.ToString());
}
