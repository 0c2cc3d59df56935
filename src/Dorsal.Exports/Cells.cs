using System.Globalization;

namespace Dorsal.Exports;

/// <summary>Numbers as text; in the invariant culture.</summary>
internal static class Cells
{
    /// <summary>An absent number is an empty cell: never NaN, never 0.</summary>
    public static string Of(double? number, int decimals)
        => number is { } there ? (Math.Round(there, decimals) + 0.0).ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture) : "";
}
