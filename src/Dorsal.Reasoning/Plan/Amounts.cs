using System.Globalization;

namespace Dorsal.Reasoning.Plan;

/// <summary>Numbers as they stand in a sentence: whole, with their unit in words.</summary>
internal static class Amounts
{
    private const double CentimetresPerMetre = 100;

    /// <param name="unit">As findings write it.</param>
    public static string Of(double value, string unit) => unit switch
    {
        "deg" => $"{Whole(value)} degrees",
        "m" => $"{Whole(value * CentimetresPerMetre)} cm",
        "%" => $"{Whole(value)} per cent",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "A unit that no step watches."),
    };

    public static string Whole(double value) => Math.Round(value, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
}
