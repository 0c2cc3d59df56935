using System.Globalization;

namespace Dorsal.Findings;

/// <summary>Numbers as a lifter reads them: whole degrees, centimetres or per cent, with the interval behind.</summary>
internal static class Say
{
    /// <summary>"about 21 degrees rounder", "less than 1 degree rounder".</summary>
    public static string Degrees(Reading reading, string more, string less) => Amount(reading.Value, "degree", "degrees", more, less);

    public static string Centimetres(Reading metres, string more, string less) => Amount(metres.Value * 100, "cm", "cm", more, less);

    public static string Percent(Reading reading, string more, string less) => Amount(reading.Value, "per cent", "per cent", more, less);

    /// <summary>"17 to 25", or with the directions where they differ: "2 flatter to 8 rounder".</summary>
    public static string Interval(Reading reading, string more, string less, double scale = 1)
    {
        var (low, high) = (Whole(reading.Low * scale), Whole(reading.High * scale));
        if (low < 0 && high > 0)
            return $"{Number(-low)} {less} to {Number(high)} {more}";

        return high <= 0 && low < 0 && reading.Value < 0
            ? $"{Number(-high)} to {Number(-low)}"
            : $"{Number(low)} to {Number(high)}";
    }

    private static string Amount(double value, string one, string many, string more, string less)
    {
        var (whole, direction) = (Math.Abs(Whole(value)), value < 0 ? less : more);
        return whole switch
        {
            0 => $"less than 1 {one} {direction}",
            1 => $"about 1 {one} {direction}",
            _ => $"about {Number(whole)} {many} {direction}",
        };
    }

    private static double Whole(double value) => Math.Round(value, MidpointRounding.AwayFromZero);

    private static string Number(double whole) => (whole + 0.0).ToString("0", CultureInfo.InvariantCulture);
}
