namespace Dorsal.Footage;

/// <summary>How luma and two colour differences of eight bits stand for a colour.</summary>
/// <remarks>
/// Red is luma + 2 (1 - Kr) Cr, blue luma + 2 (1 - Kb) Cb, and green what makes the luma right, with Kr and Kb of ITU-R BT.601-7 (page 2),
/// BT.709-6 (page 4) and BT.2020-2 (page 4). In a film's range black is 16 and white 235, and the differences reach from 16 to 240; in the
/// full range all 256 steps are used (ITU-T T.871, page 4).
/// </remarks>
public sealed class ColourCoding
{
    /// <summary>Of no colour.</summary>
    public const int Neutral = 128;

    private const int Bits = 16;
    private const int Half = 1 << (Bits - 1);

    private readonly int light;
    private readonly int redOfRed;
    private readonly int greenOfRed;
    private readonly int greenOfBlue;
    private readonly int blueOfBlue;

    private ColourCoding(ColourMatrix matrix, bool isFull)
    {
        var (red, blue) = matrix switch
        {
            ColourMatrix.Bt601 => (0.299, 0.114),
            ColourMatrix.Bt709 => (0.2126, 0.0722),
            ColourMatrix.Bt2020 => (0.2627, 0.0593),
        };
        var (green, span) = (1 - red - blue, isFull ? 1 : 255.0 / 224);
        (Black, PerLuma) = isFull ? (0, 1) : (16, 255.0 / 219);
        PerDifference = span;
        (RedPerRed, BluePerBlue) = (2 * (1 - red) * span, 2 * (1 - blue) * span);
        (GreenPerRed, GreenPerBlue) = (-RedPerRed * red / green, -BluePerBlue * blue / green);
        (light, redOfRed, greenOfRed, greenOfBlue, blueOfBlue) =
            (Fixed(PerLuma), Fixed(RedPerRed), Fixed(GreenPerRed), Fixed(GreenPerBlue), Fixed(BluePerBlue));
    }

    /// <summary>All 256 steps, BT.601's matrix: grey pixels are kept exactly.</summary>
    public static ColourCoding Full { get; } = new(ColourMatrix.Bt601, isFull: true);

    private static ColourCoding[] OfFilms { get; } = [.. Enum.GetValues<ColourMatrix>().Select(matrix => new ColourCoding(matrix, isFull: false))];

    /// <summary>The luma of black.</summary>
    public int Black { get; }

    /// <summary>Steps of red, green and blue for a step of luma.</summary>
    public double PerLuma { get; }

    /// <summary>Steps of a difference in the full range for one in this.</summary>
    public double PerDifference { get; }

    /// <summary>Steps of one of the three for a step of the difference of red, or of blue.</summary>
    public double RedPerRed { get; }

    public double GreenPerRed { get; }

    public double GreenPerBlue { get; }

    public double BluePerBlue { get; }

    /// <summary>In a film's range.</summary>
    public static ColourCoding OfFilm(ColourMatrix matrix) => OfFilms[(int)matrix];

    /// <param name="blue">The difference of blue, Cb.</param>
    /// <param name="red">That of red, Cr.</param>
    public Colour Colour(byte luma, byte blue, byte red)
    {
        var (bright, b, r) = (((luma - Black) * light) + Half, blue - Neutral, red - Neutral);
        return new Colour(
            Byte(bright + (r * redOfRed)), Byte(bright + (r * greenOfRed) + (b * greenOfBlue)), Byte(bright + (b * blueOfBlue)));
    }

    private static byte Byte(int colour) => (byte)Math.Clamp(colour >> Bits, 0, 255);

    private static int Fixed(double factor) => (int)Math.Round(factor * (1 << Bits));
}
