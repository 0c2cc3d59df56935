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
        for (var y = 0; y < size; y++)
        {
            var row = cells.Slice(y * size * 3, size * 3);
            row.Clear();
            for (var sample = 0; sample < perCell; sample++)
                AddRow(reader, grid, (y * perCell) + sample, perCell, row);

            foreach (ref var value in row)
                value = (value * scale) + range.Black;
        }
    }

    private static void AddRow(BilinearReader reader, SampleGrid grid, int sampleRow, int perCell, Span<float> row)
    {
        var (x, y) = grid.Start(sampleRow);
        for (var cell = 0; cell < row.Length; cell += 3)
        {
            for (var sample = 0; sample < perCell; sample++)
            {
                reader.AddTo(row.Slice(cell, 3), x, y);
                x += grid.StepX;
                y += grid.StepY;
            }
        }
    }
}
