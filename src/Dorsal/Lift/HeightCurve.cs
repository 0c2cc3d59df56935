using MathNet.Numerics;

namespace Dorsal.Lift;

/// <summary>
/// The height of what is lifted, without gaps: in trunk lengths above any fixed level of the clip, ascending in time.
/// </summary>
/// <param name="Times">Seconds.</param>
/// <param name="Heights">Smoothed without lag.</param>
/// <param name="Noise">Standard deviation of what the smoothing leaves, trunk lengths.</param>
/// <param name="Reach">Seconds to either side over which a speed is read.</param>
/// <param name="FromBar">True when the bar itself was followed, false when the body stands in for it.</param>
internal sealed record HeightCurve(double[] Times, double[] Heights, double Noise, double Reach, bool FromBar)
{
    public int Count => Times.Length;

    /// <summary>The height between two samples, on the straight line through them; the end values outside.</summary>
    public double At(double time)
    {
        var after = Array.BinarySearch(Times, time);
        if (after >= 0)
        {
            return Heights[after];
        }

        after = ~after;
        if (after == 0 || after == Count)
        {
            return Heights[after == 0 ? 0 : Count - 1];
        }

        var share = (time - Times[after - 1]) / (Times[after] - Times[after - 1]);
        return Heights[after - 1] + (share * (Heights[after] - Heights[after - 1]));
    }

    /// <summary>Trunk lengths a second, upwards positive: the slope of the line through the surroundings.</summary>
    public double SpeedAt(int index)
    {
        var (first, last) = new SampledSeries(Times, Heights).Around(index, Reach);
        (first, last) = (Math.Min(first, Math.Max(0, index - 1)), Math.Max(last, Math.Min(Count - 1, index + 1)));
        return Fit.Line(Times[first..(last + 1)], Heights[first..(last + 1)]).B;
    }

    /// <summary>Does the curve stand still at this end of the clip, within a share of the way?</summary>
    public bool RestsAt(int border, double tolerance)
    {
        var near = Enumerable.Range(0, Count)
            .Where(i => Math.Abs(Times[i] - Times[border]) <= 2 * Reach)
            .Select(i => Heights[i])
            .ToArray();
        return near.Length > 1 && near.Max() - near.Min() <= Math.Max(tolerance, 3 * Noise);
    }
}
