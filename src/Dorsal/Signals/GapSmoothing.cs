using MathNet.Numerics.LinearRegression;
using MathNet.Numerics.Statistics;

namespace Dorsal.Signals;

/// <summary>
/// Cleans a series over real times in which samples may be missing. Gaps stay gaps; nothing moves in time: every filter looks
/// as far back as ahead.
/// </summary>
public static class GapSmoothing
{
    /// <summary>Pearson 2002 (Hampel filter): three robust standard deviations.</summary>
    private const double OutlierDeviations = 3;

    private const int FewestForParabola = 5;

    /// <summary>In reaches: a sample at the very end of one still counts a little, whichever way its time was rounded. Ours.</summary>
    private const double WeightsEnd = 1.05;

    /// <summary>
    /// Where a film has few frames, or at the edge of a gap, a sample is smoothed over this many times the reach: left raw, a
    /// single wrong one became the peak of a repetition (ours: 12 degrees on a real lift of which every second frame was taken).
    /// </summary>
    private const double SparseReach = 2;

    private const int FewestForMedian = 4;

    /// <summary>
    /// Drops samples that lie far from the median of those within <paramref name="reachSeconds"/>, or within twice as much where
    /// there are few, and those that are alone.
    /// </summary>
    /// <param name="drawnIn">
    /// Beyond the limit, by so many times itself, a sample is not dropped yet but drawn in to the median, the more the further it is
    /// (redescending, Hampel 1974): so a tenth of a degree never decides whether it counts in full.
    /// </param>
    public static double?[] WithoutOutliers(
        IReadOnlyList<double> times, IReadOnlyList<double?> values, double reachSeconds, double harmless, double drawnIn = 0)
    {
        var kept = values.ToArray();
        for (var i = 0; i < kept.Length; i++)
        {
            if (values[i] is not { } value)
                continue;

            var near = Near(times, values, i, reachSeconds).ToList();
            near = near.Count < FewestForMedian ? [.. Near(times, values, i, SparseReach * reachSeconds)] : near;
            var middle = near.Select(j => values[j]!.Value).Median();
            var spread = near.Select(j => Math.Abs(values[j]!.Value - middle)).Median() * NormalSpread.PerMedianDistance;
            var limit = Math.Max(harmless, OutlierDeviations * spread);
            if (near.Count < FewestForMedian || Math.Abs(value - middle) > limit)
                kept[i] = near.Count < FewestForMedian ? null : middle + Beyond(value - middle, limit, drawnIn);
        }

        return kept;
    }

    /// <summary>What is still believed of how far beyond the limit a sample lies from the median: less and less, then none of it.</summary>
    private static double? Beyond(double away, double limit, double drawnIn)
    {
        var left = 1 + drawnIn - (Math.Abs(away) / limit);
        return left > 0 ? Math.Sign(away) * limit * left / drawnIn : null;
    }

    /// <summary>
    /// A parabola through the samples within <paramref name="reachSeconds"/>, the near ones weighing most (tricube weights,
    /// Cleveland 1979). Gaps no longer than the reach are filled; a sample with too few neighbours is smoothed over a longer
    /// reach, and stays as it is where even that holds too few.
    /// </summary>
    public static double?[] Smoothed(IReadOnlyList<double> times, IReadOnlyList<double?> values, double reachSeconds)
        => [.. Enumerable.Range(0, times.Count).Select(i => SmoothedAt(times, values, i, reachSeconds))];

    /// <summary>The slope of that parabola, in values a second; absent where a sample has too few neighbours.</summary>
    public static double?[] Slopes(IReadOnlyList<double> times, IReadOnlyList<double?> values, double reachSeconds)
        => [.. Enumerable.Range(0, times.Count).Select(i => ParabolaAt(times, values, i, reachSeconds)?[1] / reachSeconds)];

    private static double? SmoothedAt(IReadOnlyList<double> times, IReadOnlyList<double?> values, int index, double reach)
    {
        var parabola = ParabolaAt(times, values, index, reach);
        if (parabola is null && values[index] is not null)
            parabola = ParabolaAt(times, values, index, SparseReach * reach);

        return parabola is null ? values[index] : parabola[0];
    }

    private static double[]? ParabolaAt(IReadOnlyList<double> times, IReadOnlyList<double?> values, int index, double reach)
    {
        var near = Near(times, values, index, reach).ToArray();
        var isSurrounded = near.Length > 0 && near[0] <= index && near[^1] >= index;
        if (near.Length < FewestForParabola || !isSurrounded)
            return null;

        var design = near.Select(j => Powers((times[j] - times[index]) / reach)).ToArray();
        var weights = near.Select(j => Tricube((times[j] - times[index]) / (reach * WeightsEnd))).ToArray();
        var right = near.Select(j => values[j]!.Value).ToArray();
        return WeightedRegression.Weighted(design, right, weights);
    }

    private static double[] Powers(double t) => [1, t, t * t];

    private static double Tricube(double t) => Math.Pow(1 - Math.Pow(Math.Min(1, Math.Abs(t)), 3), 3);

    /// <summary>The samples that exist within the reach, in order, the one at <paramref name="index"/> included when it exists.</summary>
    private static IEnumerable<int> Near(IReadOnlyList<double> times, IReadOnlyList<double?> values, int index, double reach)
    {
        var first = index;
        while (first > 0 && times[index] - times[first - 1] <= reach)
            first--;

        for (var i = first; i < times.Count && times[i] - times[index] <= reach; i++)
        {
            if (values[i] is not null)
                yield return i;
        }
    }
}
