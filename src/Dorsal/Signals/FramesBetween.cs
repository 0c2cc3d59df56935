using Dorsal.Quantities;

namespace Dorsal.Signals;

/// <summary>The frames of a stretch of time, found without looking at those of the rest of the film.</summary>
public static class FramesBetween
{
    /// <param name="times">Ascending.</param>
    /// <returns>The places in <paramref name="times"/> from the one time to the other, both included.</returns>
    public static IEnumerable<int> Of(IReadOnlyList<Seconds> times, double from, double to)
    {
        for (var i = First(times, from); i < times.Count && times[i].Number <= to; i++)
            yield return i;
    }

    private static int First(IReadOnlyList<Seconds> times, double from)
    {
        var (low, high) = (0, times.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = times[middle].Number < from ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
