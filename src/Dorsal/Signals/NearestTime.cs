namespace Dorsal.Signals;

/// <summary>How near the nearest of some times is.</summary>
public static class NearestTime
{
    /// <param name="times">In order, seconds.</param>
    /// <returns>Seconds, whichever way; without bound where there are no times.</returns>
    public static double Distance(double[] times, double seconds)
    {
        var (_, before, after) = Around(times, seconds);
        return Math.Min(before, after);
    }

    /// <summary>The first time that is not before this one, and how far it and the one before it are; without bound where there is none.</summary>
    /// <param name="times">In order, seconds.</param>
    internal static (int Next, double Before, double After) Around(double[] times, double seconds)
    {
        var next = Array.BinarySearch(times, seconds);
        next = next >= 0 ? next : ~next;
        return (
            next,
            next > 0 ? seconds - times[next - 1] : double.PositiveInfinity,
            next < times.Length ? times[next] - seconds : double.PositiveInfinity);
    }
}
