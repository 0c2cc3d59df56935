namespace Dorsal.Footage;

/// <summary>A picture of 8-bit RGB pixels, three bytes a pixel, rows from the top without padding.</summary>
public sealed class ColourPicture
{
    public ColourPicture(int width, int height, byte[] rgb)
    {
        if (rgb.Length < checked(width * height * 3))
            throw new ArgumentException("The buffer is smaller than the picture.", nameof(rgb));

        (Width, Height, Rgb) = (width, height, rgb);
    }

    public int Width { get; }

    public int Height { get; }

    public byte[] Rgb { get; }

    /// <summary>
    /// The luma alone, by the weights of ITU-R BT.601, in a buffer of its own, smaller by a whole number in both directions: each pixel
    /// the mean of those it stands for.
    /// </summary>
    public GreyPicture Grey(int shrink = 1)
    {
        var (width, height) = (Width / shrink, Height / shrink);
        var luma = new byte[width * height];
        for (var row = 0; row < height; row++)
            Shrink(row, shrink, luma.AsSpan(row * width, width));

        return new GreyPicture(width, height, luma);
    }

    private void Shrink(int row, int shrink, Span<byte> luma)
    {
        var whole = 1000 * shrink * shrink;
        for (var column = 0; column < luma.Length; column++)
        {
            var (red, green, blue) = (0, 0, 0);
            for (var line = row * shrink; line < (row + 1) * shrink; line++)
            {
                var pixels = Rgb.AsSpan(((line * Width) + (column * shrink)) * 3, shrink * 3);
                for (var i = 0; i < pixels.Length; i += 3)
                    (red, green, blue) = (red + pixels[i], green + pixels[i + 1], blue + pixels[i + 2]);
            }

            luma[column] = (byte)(((299 * red) + (587 * green) + (114 * blue) + (whole / 2)) / whole);
        }
    }
}
