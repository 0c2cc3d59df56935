using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Inference.Sampling;

/// <summary>
/// Cuts a turned square out of a picture as a net's input. The centre of cell (i, j) lies at ((i + 0.5) / size,
/// (j + 0.5) / size) of the region, so nothing shifts. What lies outside of the picture is black.
/// </summary>
internal static class RegionSampler
{
    /// <param name="size">Cells in a row, and rows.</param>
    /// <param name="cells">Red, green and blue of each, row by row.</param>
    /// <param name="threads">How many share the rows.</param>
    public static void Sample(
        ColourPicture picture, PictureArea area, PersonRegion region, int size, PixelRange range, Memory<float> cells, int threads = 1)
    {
        if (threads == 1)
            Sample(picture, area, region, size, range, cells.Span, 0, size);
        else
            Parallel.For(0, threads, part => Sample(picture, area, region, size, range, cells.Span, part * size / threads, (part + 1) * size / threads));
    }

    private static void Sample(
        ColourPicture picture, PictureArea area, PersonRegion region, int size, PixelRange range, Span<float> cells, int from, int to)
    {
        var coding = picture.Coding;
        var half = new PictureArea(area.Left / 2, area.Top / 2, (area.Right + 1) / 2, (area.Bottom + 1) / 2);
        var luma = new PlaneSampler(new BilinearReader(picture.Luma, picture.Width, area, coding.Black), region, 1, size);
        var blue = new PlaneSampler(new BilinearReader(picture.BlueDifference, picture.HalfWidth, half, ColourCoding.Neutral), region, 2, size);
        var red = new PlaneSampler(new BilinearReader(picture.RedDifference, picture.HalfWidth, half, ColourCoding.Neutral), region, 2, size);
        var perLuma = Vector128.Create((float)coding.PerLuma) * luma.Share;
        var perBlue = Vector128.Create(0, (float)coding.GreenPerBlue, (float)coding.BluePerBlue, 0) * blue.Share;
        var perRed = Vector128.Create((float)coding.RedPerRed, (float)coding.GreenPerRed, 0, 0) * red.Share;
        Span<int> rows = stackalloc int[size * 3];
        for (var y = from; y < to; y++)
        {
            luma.Read(y, rows[..size]);
            blue.Read(y, rows[size..(2 * size)]);
            red.Read(y, rows[(2 * size)..]);
            Write(rows, perLuma, perBlue, perRed, range, cells.Slice(y * size * 3, size * 3));
        }
    }

    // Code for wide vectors is not compiled ahead of time, and would run unoptimised for the first regions.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Write(
        ReadOnlySpan<int> rows, Vector128<float> perLuma, Vector128<float> perBlue, Vector128<float> perRed, PixelRange range, Span<float> cells)
    {
        var size = rows.Length / 3;
        var luma = rows[..size];
        var blue = rows[size..(2 * size)];
        var red = rows[(2 * size)..];
        var (black, white) = (Vector128.Create(range.Black), Vector128.Create(range.White));
        var scale = (white - black) / 255;
        for (var i = 0; i < size; i++)
        {
            var colour = (luma[i] * perLuma) + (blue[i] * perBlue) + (red[i] * perRed);
            var shown = Vector128.Min(Vector128.Max((colour * scale) + black, black), white);
            (cells[3 * i], cells[(3 * i) + 1], cells[(3 * i) + 2]) = (shown[0], shown[1], shown[2]);
        }
    }
}
