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
}
