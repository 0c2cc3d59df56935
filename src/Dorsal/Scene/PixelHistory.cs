using System.Runtime.CompilerServices;
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

    /// <summary>Median absolute deviations, about three standard deviations. Ours.</summary>
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
        Parallel.For(
            0,
            views.Count < FewestViews ? 0 : area.Height,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => new ViewedRow(views.Count, area.Width * Channels),
            (row, _, viewed) =>
            {
                Judge(row, viewed, rgb.AsSpan(row * area.Width * Channels, area.Width * Channels), tolerance.AsSpan(row * area.Width, area.Width));
                return viewed;
            },
            _ => { });
        return new StillScene(area.Left, area.Top, area.Width, area.Height, rgb, tolerance);
    }

    private void Judge(int row, ViewedRow viewed, Span<byte> rgb, Span<byte> tolerance)
    {
        viewed.Clear();
        foreach (var (picture, body) in views)
            Look(picture, row, body.AsSpan(row * area.Width, area.Width), viewed);

        viewed.Middles(rgb);
        viewed.BecomeDistancesFrom(rgb);
        Span<byte> spreads = stackalloc byte[rgb.Length];
        viewed.Middles(spreads);
        for (var column = 0; column < tolerance.Length; column++)
        {
            var seen = viewed.Seen(column * Channels);
            var (red, green, blue) = (spreads[column * Channels], spreads[(column * Channels) + 1], spreads[(column * Channels) + 2]);
            var spread = Math.Max(red, Math.Max(green, blue));
            tolerance[column] = (byte)(seen < FewestViews || spread > NotStill ? 0 : Math.Max(Noise, Deviations * spread));
        }
    }

    /// <summary>Adds the colours of a row where the lifter is elsewhere.</summary>
    // For whole pictures at once, the first ones too.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Look(ColourPicture picture, int row, ReadOnlySpan<bool> body, ViewedRow viewed)
    {
        var (coding, left, half) = (picture.Coding, area.Left, (row + area.Top) / 2 * picture.HalfWidth);
        var luma = picture.Luma.Slice(((row + area.Top) * picture.Width) + left, body.Length);
        var blues = picture.BlueDifference[half..];
        var reds = picture.RedDifference[half..];
        for (var column = 0; column < body.Length; column++)
        {
            if (body[column])
                continue;

            var at = (column + left) / 2;
            var (red, green, blue) = coding.Colour(luma[column], blues[at], reds[at]);
            viewed.Add(column * Channels, red);
            viewed.Add((column * Channels) + 1, green);
            viewed.Add((column * Channels) + 2, blue);
        }
    }
}
