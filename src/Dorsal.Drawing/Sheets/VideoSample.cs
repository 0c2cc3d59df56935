namespace Dorsal.Drawing.Sheets;

/// <summary>
/// How luma or one of the two colour differences is made of red, green and blue: ITU-R BT.709, 8 bits, video range. All weights
/// are 65536 times what they are, so that whole numbers do.
/// </summary>
/// <param name="Offset">What black gives.</param>
internal readonly record struct VideoSample(int Red, int Green, int Blue, int Offset)
{
    private const int Shift = 16;
    private const int One = 1 << Shift;
    private const int Most = 255;

    private const double LumaSteps = 219;
    private const double ColourSteps = 224;
    private const double LumaOfRed = 0.2126;
    private const double LumaOfBlue = 0.0722;
    private const double LumaOfGreen = 1 - LumaOfRed - LumaOfBlue;

    public static VideoSample Luma { get; } = Of(LumaOfRed * LumaSteps, LumaOfGreen * LumaSteps, LumaOfBlue * LumaSteps, 16);

    /// <summary>Blue less luma.</summary>
    public static VideoSample U { get; } = Of(
        -LumaOfRed / (1 - LumaOfBlue) * ColourSteps / 2, -LumaOfGreen / (1 - LumaOfBlue) * ColourSteps / 2, ColourSteps / 2, 128);

    /// <summary>Red less luma.</summary>
    public static VideoSample V { get; } = Of(
        ColourSteps / 2, -LumaOfGreen / (1 - LumaOfRed) * ColourSteps / 2, -LumaOfBlue / (1 - LumaOfRed) * ColourSteps / 2, 128);

    /// <summary>The sample where one pixel lies over what was there.</summary>
    /// <param name="pixel">Red, green and blue, each times how much it covers, and that: the lowest byte first.</param>
    public byte Over(byte below, uint pixel) => Over(below, Part(pixel, 0), Part(pixel, 1), Part(pixel, 2), Part(pixel, 3), 0);

    /// <summary>The sample that four pixels share.</summary>
    public byte Over(byte below, uint a, uint b, uint c, uint d) => Over(below, Sum(a, b, c, d, 0), Sum(a, b, c, d, 1), Sum(a, b, c, d, 2), Sum(a, b, c, d, 3), 2);

    /// <param name="doublings">How often the number of pixels that were added up doubles one.</param>
    private byte Over(byte below, int red, int green, int blue, int cover, int doublings)
    {
        var free = (Most << doublings) - cover;
        var sum = (Red * red) + (Green * green) + (Blue * blue) + (Offset * cover) + (below * free * (One / Most));
        return (byte)((sum + (1 << (Shift + doublings - 1))) >> (Shift + doublings));
    }

    private static int Sum(uint a, uint b, uint c, uint d, int part) => Part(a, part) + Part(b, part) + Part(c, part) + Part(d, part);

    private static int Part(uint pixel, int part) => (int)(pixel >> (8 * part)) & Most;

    private static VideoSample Of(double red, double green, double blue, double offset)
    {
        static int Weight(double steps) => (int)Math.Round(steps / Most * One);
        return new VideoSample(Weight(red), Weight(green), Weight(blue), Weight(offset));
    }
}
