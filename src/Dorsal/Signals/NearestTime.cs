namespace Dorsal.Signals;

/// <summary>How near the nearest of some times is.</summary>
public static class NearestTime
{
    /// <param name="times">In order, seconds.</param>
    /// <returns>Seconds, whichever way; without bound where there are no times.</returns>
    public static double Distance(double[] times, double seconds)
    {
        var next = Array.BinarySearch(times, seconds);
        next = next >= 0 ? next : ~next;
        var before = next > 0 ? seconds - times[next - 1] : double.PositiveInfinity;
        var after = next < times.Length ? times[next] - seconds : double.PositiveInfinity;
        return Math.Min(before, after);
    }
}
