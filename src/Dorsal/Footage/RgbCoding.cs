using System.Runtime.CompilerServices;

namespace Dorsal.Footage;

/// <summary>Pictures to and from red, green and blue.</summary>
internal static class RgbCoding
{
    private const int BytesAPixel = 3;

    public static ColourPicture Picture(int width, int height, byte[] rgb)
    {
        if (rgb.Length < checked(width * height * BytesAPixel))
            throw new ArgumentException("The buffer is smaller than the picture.", nameof(rgb));

        var picture = new ColourPicture(width, height, new byte[ColourPicture.BytesOf(width, height)], ColourCoding.Full);
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < width; column++)
                picture.Planes[(row * width) + column] = Byte(Luma(rgb, (row * width) + column));
        }

        for (var row = 0; row < picture.HalfHeight; row++)
        {
            for (var column = 0; column < picture.HalfWidth; column++)
                Differences(picture, rgb, column, row);
        }

        return picture;
    }

    // Whole pictures at once, the first ones too.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static byte[] Bytes(ColourPicture picture)
    {
        var rgb = new byte[picture.Width * picture.Height * BytesAPixel];
        for (int row = 0, at = 0; row < picture.Height; row++)
        {
            for (var column = 0; column < picture.Width; column++, at += BytesAPixel)
                (rgb[at], rgb[at + 1], rgb[at + 2]) = picture.ColourAt(column, row);
        }

        return rgb;
    }

    /// <summary>The mean of those of the pixels that share it.</summary>
    private static void Differences(ColourPicture picture, byte[] rgb, int column, int row)
    {
        var (blue, red, count) = (0.0, 0.0, 0);
        for (var y = 2 * row; y < Math.Min(picture.Height, (2 * row) + 2); y++)
        {
            for (var x = 2 * column; x < Math.Min(picture.Width, (2 * column) + 2); x++, count++)
            {
                var pixel = (y * picture.Width) + x;
                var luma = Luma(rgb, pixel);
                red += (rgb[pixel * BytesAPixel] - luma) / ColourCoding.Full.RedPerRed;
                blue += (rgb[(pixel * BytesAPixel) + 2] - luma) / ColourCoding.Full.BluePerBlue;
            }
        }

        var at = (picture.Width * picture.Height) + (row * picture.HalfWidth) + column;
        picture.Planes[at] = Byte(ColourCoding.Neutral + (blue / count));
        picture.Planes[at + (picture.HalfWidth * picture.HalfHeight)] = Byte(ColourCoding.Neutral + (red / count));
    }

    /// <summary>By the weights of ITU-R BT.601.</summary>
    private static double Luma(byte[] rgb, int pixel)
        => (0.299 * rgb[pixel * BytesAPixel]) + (0.587 * rgb[(pixel * BytesAPixel) + 1]) + (0.114 * rgb[(pixel * BytesAPixel) + 2]);

    private static byte Byte(double value) => (byte)Math.Clamp(Math.Round(value), 0, 255);
}
