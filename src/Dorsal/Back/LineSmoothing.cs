namespace Dorsal.Back;

/// <summary>A back line smoothed along itself: its slope and its height.</summary>
internal static class LineSmoothing
{
    private const int ReachInDeviations = 3;

    /// <summary>A slope needs this share of the kernel's weight on either side. Ours; no measurement is on record.</summary>
    private const double FewestWeight = 0.25;

    /// <summary>
    /// For each station the slope (height for length, so no unit) of a straight line fitted to its surroundings with Gaussian
    /// weights: the derivative of Gaussian smoothing that also holds near gaps and ends.
    /// </summary>
    public static IReadOnlyList<double?> Slopes(BackLine line, double deviation)
    {
        var weights = Weights(deviation);
        return [.. Enumerable.Range(0, BackLine.Stations).Select(station => FitAt(line.Heights, station, weights)?.Slope)];
    }

    /// <summary>The same lines' values at their stations: the height of the smoothed back.</summary>
    public static IReadOnlyList<double?> Heights(BackLine line, double deviation)
    {
        var weights = Weights(deviation);
        return [.. Enumerable.Range(0, BackLine.Stations).Select(station => FitAt(line.Heights, station, weights)?.Height)];
    }

    private static double[] Weights(double deviation)
    {
        var reach = (int)Math.Ceiling(ReachInDeviations * deviation / BackLine.Step);
        return [.. Enumerable.Range(0, reach + 1).Select(k => Math.Exp(-0.5 * Math.Pow(k * BackLine.Step / deviation, 2)))];
    }

    private static (double Slope, double Height)? FitAt(IReadOnlyList<double?> heights, int station, double[] weights)
    {
        var (w, wx, wxx, wy, wxy, below, above) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        for (var k = -weights.Length + 1; k < weights.Length; k++)
        {
            var at = station + k;
            if (at < 0 || at >= heights.Count || heights[at] is not { } height)
                continue;

            var (weight, x) = (weights[Math.Abs(k)], k * BackLine.Step);
            (w, wx, wxx) = (w + weight, wx + (weight * x), wxx + (weight * x * x));
            (wy, wxy) = (wy + (weight * height), wxy + (weight * x * height));
            if (k < 0) below += weight;
            if (k > 0) above += weight;
        }

        var side = weights.Skip(1).Sum();
        if (heights[station] is null || below < FewestWeight * side || above < FewestWeight * side)
            return null;

        var slope = ((w * wxy) - (wx * wy)) / ((w * wxx) - (wx * wx));
        return (slope, (wy - (slope * wx)) / w);
    }
}
