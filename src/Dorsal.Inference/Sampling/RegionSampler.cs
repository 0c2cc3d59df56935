using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Inference.Sampling;

/// <summary>
/// Cuts a turned square out of a picture as a net's input. The centre of cell (i, j) lies at ((i + 0.5) / size,
/// (j + 0.5) / size) of the region, so nothing shifts. Where a cell covers several pixels it is the mean of several samples:
/// a single one would let fine patterns alias.
/// </summary>
internal static class RegionSampler
{
    // A bilinear sample already blends two pixels in each direction.
    private const double PixelsPerSample = 2;

    public static void Sample(
        ColourPicture picture, PictureArea area, PersonRegion region, int size, PixelRange range, Span<float> cells)
    {
        var perCell = Math.Max(1, (int)Math.Ceiling(region.Side / size / PixelsPerSample));
        var grid = new SampleGrid(region, size * perCell);
        var reader = new BilinearReader(picture, area);
        var scale = (range.White - range.Black) / (255 * perCell * perCell);
        Span<Vector128<float>> row = stackalloc Vector128<float>[size];
        for (var y = 0; y < size; y++)
        {
            row.Clear();
            for (var sample = 0; sample < perCell; sample++)
                AddRow(reader, grid, (y * perCell) + sample, perCell, row);

            Write(row, scale, range.Black, cells.Slice(y * size * 3, size * 3));
        }
    }

    // Code for wide vectors is not compiled ahead of time, and would run unoptimised for the first regions.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddRow(BilinearReader reader, SampleGrid grid, int sampleRow, int perCell, Span<Vector128<float>> row)
    {
        var (x, y) = grid.Start(sampleRow);
        foreach (ref var cell in row)
        {
            var sum = cell;
            for (var sample = 0; sample < perCell; sample++)
            {
                if (reader.IsInside(x, y))
                    sum += reader.Inside(x, y);
                else if (!reader.IsOutside(x, y))
                    sum = reader.Add(sum, x, y);

                x += grid.StepX;
                y += grid.StepY;
            }

            cell = sum;
        }
    }

    private static void Write(ReadOnlySpan<Vector128<float>> row, float scale, float black, Span<float> cells)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var colour = (row[i] * scale) + Vector128.Create(black);
            (cells[3 * i], cells[(3 * i) + 1], cells[(3 * i) + 2]) = (colour[0], colour[1], colour[2]);
        }
    }
}
