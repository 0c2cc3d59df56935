using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>How strongly a picture changes across a line.</summary>
internal static class PictureEdges
{
    private const double HalfPixel = 0.75;

    /// <summary>
    /// The sum over red, green and blue of the change from one side to the other, about 1.5 pixels apart, at
    /// <paramref name="offset"/> pixels from a point along a direction; 0 outside of the picture.
    /// </summary>
    public static double Across(ColourPicture picture, ImagePoint point, ImagePoint direction, double offset)
    {
        var (inside, outside) = (point + (direction * (offset - HalfPixel)), point + (direction * (offset + HalfPixel)));
        if (!Holds(picture, inside) || !Holds(picture, outside))
            return 0;

        var coding = picture.Coding;
        var light = coding.PerLuma * Change(picture.Luma, picture.Width, inside, outside);
        var (from, to) = (inside * 0.5, outside * 0.5);
        var blue = Change(picture.BlueDifference, picture.HalfWidth, from, to);
        var red = Change(picture.RedDifference, picture.HalfWidth, from, to);
        return Math.Abs(light + (coding.RedPerRed * red))
            + Math.Abs(light + (coding.GreenPerRed * red) + (coding.GreenPerBlue * blue))
            + Math.Abs(light + (coding.BluePerBlue * blue));
    }

    private static bool Holds(ColourPicture picture, ImagePoint at)
        => at.X >= 0.5 && at.Y >= 0.5 && at.X < picture.Width - 0.5 && at.Y < picture.Height - 0.5;

    private static double Change(ReadOnlySpan<byte> plane, int width, ImagePoint from, ImagePoint to)
        => PlaneSample.At(plane, width, from) - PlaneSample.At(plane, width, to);
}
