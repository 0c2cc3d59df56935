namespace Dorsal.Footage;

/// <summary>
/// A grey in which warm colours are brighter and cold ones darker than they look: luma, and a share of the difference of red less that of blue. A blue
/// plate on a black floor has hardly another luma than the floor has.
/// </summary>
public static class WarmGrey
{
    /// <summary>
    /// Of the differences, in the full range. Ours: of 16 rendered lifts four with blue plates lost their bar or its rest in luma, and none with this; the median support of
    /// other coloured rims goes from 0.58 to 0.93 (red), and of black ones stays.
    /// </summary>
    private const float Share = 0.6f;

    /// <param name="luma">0 black, 255 white.</param>
    /// <param name="warmth">The difference of red less that of blue, in the full range.</param>
    public static byte Of(float luma, float warmth) => (byte)Math.Clamp(luma + (Share * warmth) + 0.5f, 0, 255);

    /// <summary>That of a picture that has one of each difference for every pixel (4:4:4).</summary>
    /// <param name="planes">Luma, then Cb, then Cr.</param>
    public static void Write(ReadOnlySpan<byte> planes, ColourCoding coding, Span<byte> grey)
    {
        var (blue, red) = (grey.Length, 2 * grey.Length);
        var (perLuma, perDifference) = ((float)coding.PerLuma, (float)coding.PerDifference);
        for (var i = 0; i < grey.Length; i++)
            grey[i] = Of((planes[i] - coding.Black) * perLuma, (planes[red + i] - planes[blue + i]) * perDifference);
    }
}
