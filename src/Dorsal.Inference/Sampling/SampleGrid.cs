using Dorsal.Person;

namespace Dorsal.Inference.Sampling;

/// <summary>Where the samples of a region lie, as pixel indices (the centre of the first pixel is 0): row starts and one step.</summary>
internal readonly struct SampleGrid
{
    private readonly PersonRegion _region;
    private readonly int _samples;

    public SampleGrid(PersonRegion region, int samples)
    {
        (_region, _samples) = (region, samples);
        var step = region.Across * region.Side / samples;
        var (sin, cos) = Math.SinCos(region.Angle);
        (StepX, StepY) = ((float)(cos * step), (float)(sin * step));
    }

    public float StepX { get; }

    public float StepY { get; }

    public (float X, float Y) Start(int row)
    {
        var point = _region.ToImage(0.5 / _samples, (row + 0.5) / _samples);
        return ((float)(point.X - 0.5), (float)(point.Y - 0.5));
    }
}
