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

    /// <summary>The same picture in a buffer of its own.</summary>
    public GreyPicture Copy() => new(Width, Height, Luma.AsSpan(0, Width * Height).ToArray());

    /// <summary>Smaller by a whole number in both directions, each pixel the mean of those it stands for.</summary>
    public GreyPicture Shrunk(int by)
    {
        if (by == 1)
            return this;

        var (width, height) = (Width / by, Height / by);
        var small = new byte[width * height];
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < width; column++)
                small[(row * width) + column] = Mean(column * by, row * by, by);
        }

        return new GreyPicture(width, height, small);
    }

    private byte Mean(int left, int top, int side)
    {
        var sum = 0;
        for (var row = top; row < top + side; row++)
        {
            foreach (var luma in Luma.AsSpan((row * Width) + left, side))
                sum += luma;
        }

        return (byte)((sum + (side * side / 2)) / (side * side));
    }
}
