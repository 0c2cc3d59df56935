using Dorsal.Footage;

namespace Dorsal.Scene;

/// <summary>The colours that each pixel of a part of the picture had while the lifter was not there.</summary>
public sealed class PixelHistory(PictureArea area, int capacity)
{
    /// <summary>A pixel seen in fewer frames may have been something that passed by. Ours.</summary>
    public const int FewestViews = 3;

    /// <summary>8-bit steps that a still pixel may differ by through noise and compression alone, and how much is too much to be still. Ours.</summary>
    private const int Noise = 14;
    private const int NotStill = 16;

    /// <summary>Median absolute deviations, about three standard deviations.</summary>
    private const int Deviations = 4;

    private readonly byte[][] views = [.. Enumerable.Range(0, capacity).Select(_ => new byte[area.Width * area.Height * 3])];
    private readonly byte[] counts = new byte[area.Width * area.Height];

    public void Add(ColourPicture picture, IReadOnlyList<ImagePoint> outline, int margin)
    {
        var body = BodyCells.Within(area, outline, margin);
        for (var cell = 0; cell < counts.Length; cell++)
        {
            if (body[cell])
                continue;

            var pixel = ((((cell / area.Width) + area.Top) * picture.Width) + (cell % area.Width) + area.Left) * 3;
            picture.Rgb.AsSpan(pixel, 3).CopyTo(views[counts[cell]++].AsSpan(cell * 3));
        }
    }

    public StillScene Scene()
    {
        var rgb = new byte[counts.Length * 3];
        var tolerance = new byte[counts.Length];
        Span<byte> values = stackalloc byte[capacity];
        for (var cell = 0; cell < counts.Length; cell++)
        {
            if (counts[cell] < FewestViews)
                continue;

            var spread = 0;
            for (var channel = cell * 3; channel < (cell * 3) + 3; channel++)
            {
                rgb[channel] = Typical(values[..counts[cell]], channel);
                spread = Math.Max(spread, Spread(values[..counts[cell]], rgb[channel], channel));
            }

            tolerance[cell] = (byte)(spread > NotStill ? 0 : Math.Max(Noise, Deviations * spread));
        }

        return new StillScene(area.Left, area.Top, area.Width, area.Height, rgb, tolerance);
    }

    private byte Typical(Span<byte> values, int channel)
    {
        for (var view = 0; view < values.Length; view++)
            values[view] = views[view][channel];

        values.Sort();
        return values[values.Length / 2];
    }

    private byte Spread(Span<byte> values, byte typical, int channel)
    {
        for (var view = 0; view < values.Length; view++)
            values[view] = (byte)Math.Abs(views[view][channel] - typical);

        values.Sort();
        return values[values.Length / 2];
    }
}
