using Dorsal.Footage;

namespace Dorsal.Scene;

/// <summary>The colours that each pixel of a part of the picture had while the lifter was not there.</summary>
public sealed class PixelHistory(PictureArea area)
{
    /// <summary>A pixel seen in fewer frames may have been something that passed by. Ours.</summary>
    public const int FewestViews = 3;

    /// <summary>8-bit steps that a still pixel may differ by through noise and compression alone, and how much is too much to be still. Ours.</summary>
    private const int Noise = 14;
    private const int NotStill = 16;

    /// <summary>Median absolute deviations, about three standard deviations.</summary>
    private const int Deviations = 4;

    private const int Channels = 3;

    private readonly List<(ColourPicture Picture, bool[] Body)> views = [];

    /// <param name="picture">To be kept as it is until the scene is made.</param>
    public void Add(ColourPicture picture, IReadOnlyList<ImagePoint> outline, int margin)
        => views.Add((picture, BodyCells.Within(area, outline, margin)));

    /// <param name="threads">How many share the work.</param>
    public StillScene Scene(int threads = 1)
    {
        var rgb = new byte[area.Width * area.Height * Channels];
        var tolerance = new byte[area.Width * area.Height];
        Parallel.For(0, area.Height, new ParallelOptions { MaxDegreeOfParallelism = threads }, row => Judge(row, rgb, tolerance));
        return new StillScene(area.Left, area.Top, area.Width, area.Height, rgb, tolerance);
    }

    private void Judge(int row, byte[] rgb, byte[] tolerance)
    {
        Span<byte> values = stackalloc byte[Channels * views.Count];
        for (var column = 0; column < area.Width; column++)
        {
            var seen = Look(row, column, values);
            if (seen < FewestViews)
                continue;

            var (cell, spread) = ((row * area.Width) + column, 0);
            for (var channel = 0; channel < Channels; channel++)
            {
                var colours = values.Slice(channel * views.Count, seen);
                var typical = rgb[(cell * Channels) + channel] = Middle(colours);
                spread = Math.Max(spread, Spread(colours, typical));
            }

            tolerance[cell] = (byte)(spread > NotStill ? 0 : Math.Max(Noise, Deviations * spread));
        }
    }

    /// <summary>The colours of a pixel in each view in which the lifter is elsewhere, channel by channel.</summary>
    /// <returns>How many there are.</returns>
    private int Look(int row, int column, Span<byte> values)
    {
        var seen = 0;
        foreach (var (picture, body) in views)
        {
            if (body[(row * area.Width) + column])
                continue;

            var pixel = (((row + area.Top) * picture.Width) + column + area.Left) * Channels;
            for (var channel = 0; channel < Channels; channel++)
                values[(channel * views.Count) + seen] = picture.Rgb[pixel + channel];

            seen++;
        }

        return seen;
    }

    private static byte Spread(Span<byte> values, byte typical)
    {
        foreach (ref var value in values)
            value = (byte)Math.Abs(value - typical);

        return Middle(values);
    }

    private static byte Middle(Span<byte> values)
    {
        values.Sort();
        return values[values.Length / 2];
    }
}
