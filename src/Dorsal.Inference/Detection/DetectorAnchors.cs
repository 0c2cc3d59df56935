namespace Dorsal.Inference.Detection;

/// <summary>
/// The places that the detector's candidates start from: cell centres of its grids, 0 to 1 in its input. The public pose
/// graph (SsdAnchorsCalculator: strides 8, 16, 32, 32, 32, two anchors a cell and layer, offset 0.5, fixed size).
/// </summary>
internal static class DetectorAnchors
{
    private const int InputSize = 224;

    private static readonly (int Stride, int AnchorsPerCell)[] Grids = [(8, 2), (16, 2), (32, 6)];

    public static IReadOnlyList<(double X, double Y)> All { get; } = [.. Grids.SelectMany(grid => Grid(grid.Stride, grid.AnchorsPerCell))];

    private static IEnumerable<(double X, double Y)> Grid(int stride, int anchorsPerCell)
    {
        var cells = InputSize / stride;
        return from y in Enumerable.Range(0, cells)
               from x in Enumerable.Range(0, cells)
               from anchor in Enumerable.Range(0, anchorsPerCell)
               select ((x + 0.5) / cells, (y + 0.5) / cells);
    }
}
