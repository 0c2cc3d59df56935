namespace Dorsal.Lift;

/// <summary>
/// The height of what is lifted, without gaps: in trunk lengths above any fixed level of the clip, ascending in time.
/// </summary>
/// <param name="Times">Seconds.</param>
/// <param name="Heights">Smoothed without lag.</param>
/// <param name="Noise">Standard deviation of what the smoothing leaves, trunk lengths.</param>
/// <param name="FromBar">True when the bar itself was followed, false when the body stands in for it.</param>
internal sealed record HeightCurve(double[] Times, double[] Heights, double Noise, bool FromBar)
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
}
