using Dorsal.Knowledge;
using SkiaSharp;

namespace Dorsal.Drawing.Colours;

/// <summary>
/// The colour of a part of the back, or of the whole. Both parts are coloured by what is common for them: everybody gives up some thirty degrees
/// of lumbar hollow at the floor, so the same number of degrees is blue below and orange above.
/// </summary>
internal sealed class BendScale(Threshold limit)
{
    public static BendScale Thoracic { get; } = new(KnownThresholds.ThoracicFlexion);

    public static BendScale Lumbar { get; } = new(KnownThresholds.LumbarFlexion);

    /// <summary>From sacrum to neck, of which a straight back has none.</summary>
    public static BendScale Whole { get; } = new(KnownThresholds.WholeBackBend);

    private readonly double[] stops =
        [0, limit.AbsentUpTo, limit.PresentFrom, (2 * limit.PresentFrom) - limit.AbsentUpTo];

    /// <param name="flexion">Degrees, of a part beyond the lifter's own standing; absent where it could not be measured, or not be judged.</param>
    public SKColor Of(double? flexion)
    {
        var colours = Palette.Ours.Bend;
        if (flexion is not { } degrees)
            return Palette.Ours.UnknownBend;

        var upper = Array.FindIndex(stops, stop => stop > degrees);
        return upper switch
        {
            0 => colours[0],
            < 0 => colours[^1],
            _ => Mix(colours[upper - 1], colours[upper], (degrees - stops[upper - 1]) / (stops[upper] - stops[upper - 1])),
        };
    }

    public static SKColor Mix(SKColor from, SKColor to, double share)
    {
        byte Part(byte a, byte b) => (byte)Math.Round(a + (share * (b - a)));
        return new SKColor(Part(from.Red, to.Red), Part(from.Green, to.Green), Part(from.Blue, to.Blue));
    }
}
