using Dorsal.Quantities;
using Dorsal.Signals;
using MathNet.Numerics;

namespace Dorsal.Findings;

/// <summary>Compares the first third of the repetitions with the last third.</summary>
internal static class FirstToLast
{
    /// <summary>With two, one odd repetition and a trend look the same. Ours.</summary>
    public const int FewestRepetitions = 3;

    /// <summary>
    /// What all repetitions share drops out of the difference, as in <see cref="Change"/>; how far they lie off a steady change does not, as a first or
    /// a last one that is odd is no trend.
    /// </summary>
    public static Observation Growth(IReadOnlyList<Observation> repetitions, double floor)
    {
        var measured = repetitions.Where(o => o.Reading is not null).ToList();
        if (measured.Count < FewestRepetitions)
            return Observation.Unknown(measured.Count < repetitions.Count
                ? repetitions.First(o => o.Reading is null).Why
                : UnmeasurableReason.TooFewRepetitions);

        var readings = measured.Select(o => o.Reading!.Value).ToList();
        var shared = readings.Min(r => r.HalfWidth);
        var (first, last) = Thirds(readings);
        var apart = Math.Max(floor, NormalSpread.HalfInterval * Scatter(readings) * Math.Sqrt(2.0 / first.Count));
        var halfWidth = Math.Sqrt((apart * apart) + Own(first, shared) + Own(last, shared));
        return Observation.Of(Reading.PlusMinus(last.Average(r => r.Value) - first.Average(r => r.Value), halfWidth), measured[^1].At);
    }

    public static (IReadOnlyList<T> First, IReadOnlyList<T> Last) Thirds<T>(IReadOnlyList<T> all)
    {
        var third = Math.Max(1, all.Count / 3);
        return ([.. all.Take(third)], [.. all.TakeLast(third)]);
    }

    /// <summary>Standard deviation of the repetitions about the straight line through them.</summary>
    private static double Scatter(List<Reading> readings)
    {
        double[] number = [.. Enumerable.Range(0, readings.Count)];
        var (intercept, slope) = Fit.Line(number, [.. readings.Select(reading => reading.Value)]);
        var squares = readings.Select((reading, i) => Math.Pow(reading.Value - intercept - (slope * number[i]), 2)).Sum();
        return Math.Sqrt(squares / (readings.Count - 2));
    }

    private static double Own(IReadOnlyList<Reading> readings, double shared)
        => readings.Average(r => Math.Max(0, (r.HalfWidth * r.HalfWidth) - (shared * shared)));
}
