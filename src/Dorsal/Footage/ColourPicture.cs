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

    /// <summary>The luma alone, by the weights of ITU-R BT.601.</summary>
    public GreyPicture Grey()
    {
        var luma = new byte[Width * Height];
        for (var (i, pixel) = (0, 0); i < luma.Length; i++, pixel += 3)
            luma[i] = (byte)(((299 * Rgb[pixel]) + (587 * Rgb[pixel + 1]) + (114 * Rgb[pixel + 2]) + 500) / 1000);

        return new GreyPicture(Width, Height, luma);
    }
}
