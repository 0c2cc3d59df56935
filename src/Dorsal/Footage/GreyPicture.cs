namespace Dorsal.Footage;

/// <summary>A picture of 8-bit luma, one byte a pixel, rows from the top without padding.</summary>
public sealed class GreyPicture
{
    public GreyPicture(int width, int height, byte[] luma)
    {
        if (luma.Length < checked(width * height))
            throw new ArgumentException("The buffer is smaller than the picture.", nameof(luma));

        (Width, Height, Luma) = (width, height, luma);
    }

    public int Width { get; }

    public int Height { get; }

    public byte[] Luma { get; }

    public byte this[int x, int y] => Luma[(y * Width) + x];
}
