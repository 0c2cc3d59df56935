using MathNet.Numerics.Statistics;

namespace Dorsal.Validation;

/// <summary>Of nothing there is no average: not 0 and not NaN.</summary>
internal static class Averages
{
    public static double? Median(IEnumerable<double> values) => OfAny(values, Statistics.Median);

    public static double? Mean(IEnumerable<double> values) => OfAny(values, Statistics.Mean);

    public static double? RootMeanSquare(IEnumerable<double> values) => OfAny(values, Statistics.RootMeanSquare);

    public static double? Worst(IEnumerable<double> values) => OfAny(values, Statistics.Maximum);

    private static double? OfAny(IEnumerable<double> values, Func<IEnumerable<double>, double> average)
        => values.ToList() is { Count: > 0 } some ? average(some) : null;
}
