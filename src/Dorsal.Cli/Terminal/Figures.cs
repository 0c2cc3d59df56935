using Dorsal.Findings;
using Dorsal.Quantities;

namespace Dorsal.Cli.Terminal;

/// <summary>
/// Numbers as a lifter reads them: no more digits than the interval is worth, centimetres rather than metres. Written in
/// the invariant culture.
/// </summary>
internal static class Figures
{
    private const double SecondsPerMinute = 60;

    /// <summary>The value alone, such as <c>21°</c>.</summary>
    public static string Value(Reading reading, string unit)
    {
        var shown = Shown.For(unit);
        return shown.Number(reading.Value) + shown.Suffix;
    }

    /// <summary>The 95 % interval alone, such as <c>15 to 26</c>.</summary>
    public static string Interval(Reading reading, string unit)
    {
        var shown = Shown.For(unit);
        return $"{shown.Number(reading.Low)} to {shown.Number(reading.High)}";
    }

    /// <summary>Such as <c>21° (15 to 26)</c>.</summary>
    public static string ValueAndInterval(Reading reading, string unit) => $"{Value(reading, unit)} ({Interval(reading, unit)})";

    /// <summary>A time in the film, as players show it: <c>3.70 s</c>, <c>1:03.70</c>.</summary>
    public static string Time(Seconds time)
    {
        // Rounded first, so that 59.999 s is 1:00.00 and not 60.00 s.
        var hundredths = (long)Math.Round(time.Number * 100, MidpointRounding.AwayFromZero);
        return hundredths < SecondsPerMinute * 100
            ? FormattableString.Invariant($"{hundredths / 100.0:0.00} s")
            : FormattableString.Invariant($"{hundredths / 6000}:{hundredths % 6000 / 100.0:00.00}");
    }

    public static Reading Reading<T>(Estimate<T> estimate)
        where T : struct, IUnit<T>
        => new(estimate.Value.Number, estimate.Low.Number, estimate.High.Number);

    private sealed record Shown(double Factor, int Decimals, string Suffix)
    {
        public static Shown For(string unit) => unit switch
        {
            "°" or "deg" => new Shown(1, 0, "°"),
            "%" => new Shown(1, 0, " %"),
            "m" => new Shown(100, 1, " cm"),
            "m/s" => new Shown(1, 2, " m/s"),
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "A unit that no measure has."),
        };

        public string Number(double number)
        {
            // As the sentences and the page round. Adding zero turns the -0 that rounding leaves into 0.
            var rounded = Math.Round(number * Factor, Decimals, MidpointRounding.AwayFromZero) + 0.0;
            return rounded.ToString("F" + Decimals.ToString(System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
