namespace Dorsal.Signals;

/// <summary>The samples of a series that were left out on purpose, as nothing much happened there.</summary>
public static class LeftOut
{
    /// <summary>
    /// Puts samples on the straight line between their neighbours where some were left out; others among them that were looked for
    /// and not found come along, as they do among many samples, unless the gap is long.
    /// </summary>
    /// <param name="isRead">False where a sample was left out.</param>
    /// <param name="longestSeconds">Beyond this a gap stays one.</param>
    public static double?[] Filled(IReadOnlyList<double> times, IReadOnlyList<double?> values, IReadOnlyList<bool> isRead, double longestSeconds)
    {
        var filled = values.ToArray();
        var before = -1;
        for (var i = 0; i < filled.Length; i++)
        {
            if (values[i] is null)
                continue;

            var isShort = before >= 0 && times[i] - times[before] <= longestSeconds;
            if (isShort && Enumerable.Range(before, i - before).Any(between => !isRead[between]))
            {
                for (var between = before + 1; between < i; between++)
                    filled[between] = Between(times, values, before, between, i);
            }

            before = i;
        }

        return filled;
    }

    /// <summary>On the straight line at the time of a sample; absent where one end is.</summary>
    public static double? Between(IReadOnlyList<double> times, IReadOnlyList<double?> values, int before, int at, int after)
        => values[before] + ((values[after] - values[before]) * ((times[at] - times[before]) / (times[after] - times[before])));
}
