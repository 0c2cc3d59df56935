using Dorsal.Person;

namespace Dorsal.Inference.Sampling;

/// <summary>Where the places of a region lie, as indices into a plane (the centre of its first sample is 0): row starts and one step.</summary>
internal readonly struct SampleGrid
{
    private readonly PersonRegion _region;
    private readonly int _shrink;
    private readonly int _places;

    /// <param name="shrink">By how much the plane is smaller than the picture.</param>
    /// <param name="places">In a row.</param>
    public SampleGrid(PersonRegion region, int shrink, int places)
    {
        (_region, _shrink, _places) = (region, shrink, places);
        var step = region.Across * region.Side / (places * shrink);
        var (sin, cos) = Math.SinCos(region.Angle);
        Step = (cos * step, sin * step);
    }

    public (double X, double Y) Step { get; }

    public (double X, double Y) Start(int row)
    {
        var point = _region.ToImage(0.5 / _places, (row + 0.5) / _places);
        return ((point.X / _shrink) - 0.5, (point.Y / _shrink) - 0.5);
    }
}
