using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>How strongly a picture changes across a line.</summary>
internal static class PictureEdges
{
    private const double HalfPixel = 0.75;

    /// <summary>
    /// The sum over the three channels of the change from one side to the other, about 1.5 pixels apart, at
    /// <paramref name="offset"/> pixels from a point along a direction; 0 outside of the picture.
    /// </summary>
    public static double Across(ColourPicture picture, ImagePoint point, ImagePoint direction, double offset)
    {
        var (inside, outside) = (point + (direction * (offset - HalfPixel)), point + (direction * (offset + HalfPixel)));
        if (!Holds(picture, inside) || !Holds(picture, outside))
            return 0;

        var change = 0.0;
        for (var channel = 0; channel < 3; channel++)
            change += Math.Abs(Sample(picture, inside, channel) - Sample(picture, outside, channel));

        return change;
    }

    private static bool Holds(ColourPicture picture, ImagePoint at)
        => at.X >= 0.5 && at.Y >= 0.5 && at.X < picture.Width - 0.5 && at.Y < picture.Height - 0.5;

    private static double Sample(ColourPicture picture, ImagePoint at, int channel)
    {
        var (x, y) = (at.X - 0.5, at.Y - 0.5);
        var (left, top) = (Math.Min((int)x, picture.Width - 2), Math.Min((int)y, picture.Height - 2));
        var (fx, fy) = (x - left, y - top);
        var i = (((top * picture.Width) + left) * 3) + channel;
        var below = i + (picture.Width * 3);
        var rgb = picture.Rgb;
        return ((rgb[i] * (1 - fx)) + (rgb[i + 3] * fx)) * (1 - fy) + (((rgb[below] * (1 - fx)) + (rgb[below + 3] * fx)) * fy);
    }
}
