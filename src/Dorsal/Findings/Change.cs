using Dorsal.Measures;
using Dorsal.Signals;
using MathNet.Numerics.Statistics;

namespace Dorsal.Findings;

/// <summary>
/// How much a measure grew within a repetition. What is the same in all frames (the baseline, the clothes) drops out of a
/// difference; what stays is what single frames add to the best frame of the clip, their jitter, and a floor.
/// </summary>
internal sealed class Change
{
    private readonly LiftMeasures measures;
    private readonly Measure measure;
    private readonly double floor;
    private readonly double neutral;
    private readonly double shared;
    private readonly double jitter;

    /// <param name="floor">The least that two frames differ by, half a 95 % interval.</param>
    /// <param name="neutral">Only what lies above counts: coming up to neutral from below is no rounding.</param>
    public Change(LiftMeasures measures, Measure measure, double floor, double neutral = double.NegativeInfinity)
    {
        (this.measures, this.measure, this.floor, this.neutral) = (measures, measure, floor, neutral);
        shared = measures[measure].HalfWidths.Min() ?? 0;
        jitter = NormalSpread.HalfInterval * Jitter(measures[measure].Values);
    }

    /// <summary>From the middle of the moment before to the highest that the later moment reaches.</summary>
    public Observation Of(Moment before, Moment after)
    {
        var (from, to) = (Sample.Of(measures, measure, before).Middle(), Sample.Of(measures, measure, after).Peak());
        if (from.Reading is not { } a)
            return from;

        return to.Select(b => Reading.PlusMinus(b.Value - Math.Max(neutral, a.Value), HalfWidth(a, b)));
    }

    private double HalfWidth(Reading a, Reading b)
        => Math.Sqrt(Own(a, shared) + Own(b, shared) + (2 * jitter * jitter) + (floor * floor));

    private static double Own(Reading reading, double shared)
        => Math.Max(0, (reading.HalfWidth * reading.HalfWidth) - (shared * shared));

    /// <summary>Standard deviation from frame to frame. Second differences: a steady motion is not jitter; their variance is 6 of one frame's.</summary>
    private static double Jitter(IReadOnlyList<double?> values)
    {
        var bends = Enumerable.Range(1, Math.Max(0, values.Count - 2))
            .Select(i => values[i - 1] - (2 * values[i]) + values[i + 1])
            .OfType<double>()
            .Select(Math.Abs)
            .ToList();
        return bends.Count == 0 ? 0 : NormalSpread.PerMedianDistance * bends.Median() / Math.Sqrt(6);
    }
}
