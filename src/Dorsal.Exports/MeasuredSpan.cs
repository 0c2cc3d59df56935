using Dorsal.Quantities;

namespace Dorsal.Exports;

/// <summary>For formats that know no gaps: the longest part of a film without one. A gap too short to see is bridged.</summary>
internal static class MeasuredSpan
{
    /// <summary>The angles are smoothed over more than this, so that a straight line across it makes nothing up. Ours.</summary>
    private const double LongestBridge = 0.1;

    /// <param name="rows">One for each time; absent where something in it was not measured.</param>
    public static IReadOnlyList<(Seconds Time, double[] Values)> Longest(IReadOnlyList<double[]?> rows, IReadOnlyList<Seconds> times)
    {
        var known = Enumerable.Range(0, rows.Count).Where(i => rows[i] is not null).ToList();
        var (best, from) = ((First: 0, Last: -1), 0);
        for (var i = 0; i < known.Count; i++)
        {
            if (i > from && !IsBridged(known[i - 1], known[i], times))
                from = i;

            if (best.Last < best.First || Length(known[from], known[i], times) > Length(best.First, best.Last, times))
                best = (known[from], known[i]);
        }

        return [.. Enumerable.Range(best.First, best.Last - best.First + 1).Select(i => (times[i], rows[i] ?? Bridge(rows, times, i)))];
    }

    private static bool IsBridged(int before, int after, IReadOnlyList<Seconds> times)
        => after == before + 1 || Length(before, after, times) <= LongestBridge;

    private static double Length(int first, int last, IReadOnlyList<Seconds> times) => times[last].Number - times[first].Number;

    private static double[] Bridge(IReadOnlyList<double[]?> rows, IReadOnlyList<Seconds> times, int i)
    {
        var (before, after) = (i, i);
        while (rows[before] is null)
            before--;
        while (rows[after] is null)
            after++;

        var share = Length(before, i, times) / Length(before, after, times);
        return [.. rows[before]!.Zip(rows[after]!, (from, to) => from + (share * (to - from)))];
    }
}
