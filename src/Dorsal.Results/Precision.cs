namespace Dorsal.Results;

/// <summary>
/// How many decimals analysis.json keeps: about a hundredth of what the film can tell, so that rounding never shows and the
/// file stays readable.
/// </summary>
internal static class Precision
{
    public const int Degrees = 2;
    public const int Percent = 2;
    public const int Metres = 4;
    public const int MetresPerSecond = 4;
    public const int Seconds = 4;
    public const int FramesPerSecond = 4;
    public const int Weight = 2;
    public const int Kilograms = 3;

    /// <summary>A pixel is about a millimetre or two: seven decimals keep four or five digits of it.</summary>
    public const int MetresPerPixel = 7;

    /// <param name="unit">As the measures and the findings write it.</param>
    public static int OfUnit(string unit) => unit switch
    {
        "°" or "deg" => Degrees,
        "%" => Percent,
        "m/s" => MetresPerSecond,
        _ => Metres,
    };

    /// <summary>Rounded; a negative zero becomes 0, which is how a reader expects it.</summary>
    public static double Round(double number, int decimals) => Math.Round(number, decimals) + 0.0;
}
