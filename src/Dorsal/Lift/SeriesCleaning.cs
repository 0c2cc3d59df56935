using Dorsal.Signals;
using MathNet.Numerics;
using MathNet.Numerics.Statistics;

namespace Dorsal.Lift;

/// <summary>Takes wild samples and jitter out of a series without moving anything in time.</summary>
internal static class SeriesCleaning
{
    // A sample is compared with the straight lines between its neighbours up to this many samples away, so that a fast
    // movement is not taken for a jump. Three: a burst of two wrong samples is still outvoted.
    private const int Neighbours = 3;

    // Hampel's rule with a wide margin, as a landing and a lift-off are kinks, not errors (Pearson 2002 uses 3).
    private const double OutlierDeviations = 5;

    // Trunk lengths, about 2 cm: below this a sample is never called wild. Ours; no measurement is on record.
    private const double HarmlessMiss = 0.05;

    private const int QuadraticPoints = 5;

    /// <summary>Drops samples that lie far from the lines through their neighbours.</summary>
    public static SampledSeries WithoutOutliers(this SampledSeries series)
    {
        // The second time without the influence of what the first one dropped.
        return WithoutWildest(WithoutWildest(series));
    }

    private static SampledSeries WithoutWildest(SampledSeries series)
    {
        var misses = Enumerable.Range(0, series.Count).Select(i => MissFromLines(series, i)).ToArray();
        var most = misses.Length == 0 ? 0 : Math.Max(HarmlessMiss, OutlierDeviations * NormalSpread.PerMedianDistance * misses.Median());
        return series.Where(i => misses[i] <= most);
    }

    /// <summary>A parabola through the surroundings of each sample: the ends of a movement stay where they are.</summary>
    public static SampledSeries Smoothed(this SampledSeries series, double reachSeconds)
        => series with { Values = [.. Enumerable.Range(0, series.Count).Select(i => SmoothedAt(series, i, reachSeconds))] };

    /// <summary>Standard deviation of the jitter from one sample to the next.</summary>
    public static double Jitter(this SampledSeries series)
    {
        if (series.Count < 3)
        {
            return 0;
        }

        var misses = Enumerable.Range(1, series.Count - 2).Select(i => Math.Abs(MissFromLine(series, i, -1, 1)));

        // A sample minus the mean of its neighbours has 1.5 times the variance of one sample.
        return misses.Median() * NormalSpread.PerMedianDistance / Math.Sqrt(1.5);
    }

    private static double SmoothedAt(SampledSeries series, int index, double reachSeconds)
    {
        var (first, last) = series.Around(index, reachSeconds);
        if (last - first + 1 < QuadraticPoints)
        {
            return series.Values[index];
        }

        var times = series.Times[first..(last + 1)].Select(t => t - series.Times[index]).ToArray();
        return Fit.Polynomial(times, series.Values[first..(last + 1)], 2)[0];
    }

    // A landing is a kink: its sample fits the movement before it or the one after it, a wild sample fits neither.
    private static double MissFromLines(SampledSeries series, int index)
    {
        var reach = Math.Min(Neighbours, Math.Min(index, series.Count - 1 - index));
        if (reach == 0)
        {
            return 0;
        }

        var across = Math.Abs(Enumerable.Range(1, reach).Select(d => MissFromLine(series, index, -d, d)).Median());
        return reach < 2 ? across : Math.Min(
            across,
            Math.Min(Math.Abs(MissFromLine(series, index, -2, -1)), Math.Abs(MissFromLine(series, index, 1, 2))));
    }

    private static double MissFromLine(SampledSeries series, int index, int first, int second)
    {
        var (before, after) = (index + first, index + second);
        var share = (series.Times[index] - series.Times[before]) / (series.Times[after] - series.Times[before]);
        return series.Values[index] - series.Values[before] - (share * (series.Values[after] - series.Values[before]));
    }
}
