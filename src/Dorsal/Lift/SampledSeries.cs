using Dorsal.Quantities;
using MathNet.Numerics.Statistics;

namespace Dorsal.Lift;

/// <summary>The seen samples of one signal: times in seconds, ascending, each with its value.</summary>
internal sealed record SampledSeries(double[] Times, double[] Values)
{
    public int Count => Times.Length;

    public static SampledSeries Of(IReadOnlyList<Seconds> times, IReadOnlyList<double?> values)
    {
        var seen = Enumerable.Range(0, times.Count).Where(i => values[i] is { } v && double.IsFinite(v)).ToArray();
        return new SampledSeries([.. seen.Select(i => times[i].Number)], [.. seen.Select(i => values[i]!.Value)]);
    }

    /// <summary>From a low to a high percentile, so that single wild samples do not stretch it.</summary>
    public double Range()
        => Count < 2 ? 0 : Statistics.Percentile(Values, 98) - Statistics.Percentile(Values, 2);

    /// <summary>Only the samples whose index is wanted.</summary>
    public SampledSeries Where(Func<int, bool> isWanted)
    {
        var kept = Enumerable.Range(0, Count).Where(isWanted).ToArray();
        return new SampledSeries([.. kept.Select(i => Times[i])], [.. kept.Select(i => Values[i])]);
    }

    /// <summary>The indices of the samples no further than <paramref name="reach"/> seconds from sample <paramref name="centre"/>.</summary>
    public (int First, int Last) Around(int centre, double reach)
    {
        var (first, last) = (centre, centre);
        while (first > 0 && Times[centre] - Times[first - 1] <= reach)
        {
            first--;
        }

        while (last < Count - 1 && Times[last + 1] - Times[centre] <= reach)
        {
            last++;
        }

        return (first, last);
    }
}
