using Dorsal.Footage;

namespace Dorsal.Bar;

/// <summary>
/// The edges of what moves in a picture: the slope of its difference from the background. What stays, as a plate in a rack, has none.
/// </summary>
internal sealed class MovingEdges
{
    private readonly int width;
    private readonly float[] x;
    private readonly float[] y;
    private readonly bool[] shown;

    /// <param name="shown">Whether what may be looked for could be seen at a pixel.</param>
    private MovingEdges(GreyPicture picture, byte[] background, Func<int, int, bool> shown)
    {
        width = picture.Width;
        var difference = new byte[background.Length];
        for (var at = 0; at < difference.Length; at++)
            difference[at] = (byte)Math.Abs(picture.Luma[at] - background[at]);

        (x, y, this.shown) = (new float[difference.Length], new float[difference.Length], new bool[difference.Length]);
        for (var row = 1; row < picture.Height - 1; row++)
            LookAlong(difference, row, column => shown(column, row));
    }

    /// <summary>For each picture; the background is the median of all.</summary>
    public static IReadOnlyList<MovingEdges> Of(IReadOnlyList<BarPicture> pictures, Func<BarPicture, int, int, bool> shown)
    {
        var background = Background(pictures);
        return [.. pictures.Select(picture => new MovingEdges(picture.Picture, background, (column, row) => shown(picture, column, row)))];
    }

    /// <returns>The slope towards a direction in grey levels per pixel, rising positive; absent where nothing could be seen.</returns>
    public float? Slope(int column, int row, float directionX, float directionY)
    {
        var at = (row * width) + column;
        return (uint)column < (uint)width && (uint)at < (uint)shown.Length && shown[at] ? (x[at] * directionX) + (y[at] * directionY) : null;
    }

    private void LookAlong(ReadOnlySpan<byte> difference, int row, Func<int, bool> isShown)
    {
        var above = difference.Slice((row - 1) * width, width);
        var here = difference.Slice(row * width, width);
        var below = difference.Slice((row + 1) * width, width);
        for (var column = 1; column < width - 1; column++)
        {
            var at = (row * width) + column;
            (x[at], y[at]) = Scharr.Slope(above, here, below, column);
            shown[at] = isShown(column);
        }
    }

    private static byte[] Background(IReadOnlyList<BarPicture> pictures)
    {
        var background = new byte[pictures[0].Picture.Width * pictures[0].Picture.Height];
        Span<byte> seen = stackalloc byte[pictures.Count];
        for (var at = 0; at < background.Length; at++)
        {
            for (var i = 0; i < pictures.Count; i++)
                seen[i] = pictures[i].Picture.Luma[at];
            seen.Sort();
            background[at] = seen[pictures.Count / 2];
        }

        return background;
    }
}
