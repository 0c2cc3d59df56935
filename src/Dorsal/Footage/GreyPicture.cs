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
        var (lines, sums) = (new ushort[width * by], new float[width]);
        for (var row = 0; row < height; row++)
        {
            Array.Clear(lines);
            for (var line = row * by; line < (row + 1) * by; line++)
                SampleSums.Add(Luma.AsSpan(line * Width, lines.Length), lines);

            SampleSums.AddUp(lines, by, sums);
            for (var column = 0; column < width; column++)
                small[(row * width) + column] = (byte)(((int)sums[column] + (by * by / 2)) / (by * by));
        }

        return new GreyPicture(width, height, small);
    }
}
