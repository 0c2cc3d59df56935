using Dorsal.Person;

namespace Dorsal.Inference.Sampling;

/// <summary>
/// Reads one plane of a picture in the cells of a region, row by row. A cell that covers several samples of the plane is the mean of several
/// places: a single one would let fine patterns alias.
/// </summary>
internal readonly ref struct PlaneSampler
{
    // A place between samples already blends two of them in each direction.
    private const double SamplesAPlace = 2;

    private readonly BilinearReader _reader;
    private readonly SampleGrid _grid;
    private readonly int _perCell;

    /// <param name="shrink">By how much the plane is smaller than the picture.</param>
    /// <param name="size">Cells in a row.</param>
    public PlaneSampler(BilinearReader reader, PersonRegion region, int shrink, int size)
    {
        _reader = reader;
        _perCell = Math.Max(1, (int)Math.Ceiling(region.Side / shrink / size / SamplesAPlace));
        _grid = new SampleGrid(region, shrink, size * _perCell);
    }

    /// <summary>What makes steps above nothing of the sums.</summary>
    public float Share => 1 / (BilinearReader.StepsToSum * _perCell * _perCell);

    /// <summary>The sums of a row of cells.</summary>
    public void Read(int row, Span<int> cells)
    {
        cells.Clear();
        for (var line = row * _perCell; line < (row + 1) * _perCell; line++)
            _reader.Add(_grid.Start(line), _grid.Step, _perCell, cells);
    }
}
