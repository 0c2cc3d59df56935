namespace Dorsal.Signals;

/// <summary>The samples of a series that were left out on purpose, as nothing much happened there.</summary>
public static class LeftOut
{
    /// <summary>Puts them on the straight line between their neighbours; what was looked for and not found stays a gap.</summary>
    /// <param name="mayFill">Whether a sample that is absent may be put on the line.</param>
    public static double?[] Filled(IReadOnlyList<double> times, IReadOnlyList<double?> values, Func<int, bool> mayFill)
    {
        var filled = values.ToArray();
        for (var (i, before) = (0, -1); i < filled.Length; i++)
        {
            if (values[i] is null && mayFill(i))
                continue;

            for (var between = before + 1; between < i && before >= 0; between++)
                filled[between] = Between(times, values, before, between, i);

            before = i;
        }

        return filled;
    }

    /// <summary>On the straight line at the time of a sample; absent where one end is.</summary>
    public static double? Between(IReadOnlyList<double> times, IReadOnlyList<double?> values, int before, int at, int after)
        => values[before] + ((values[after] - values[before]) * ((times[at] - times[before]) / (times[after] - times[before])));
}
