using Dorsal.Posture;
using Dorsal.Quantities;
using Dorsal.Signals;

namespace Dorsal.Measures;

/// <summary>Makes series of the contract out of raw ones.</summary>
internal static class MeasuredSeriesBuilder
{
    /// <summary>
    /// (raw - zero) / gain, with the interval of independent parts: the jitter of the frames, and what is fixed for the clip.
    /// </summary>
    public static MeasuredSeries From(
        Measure measure, NoisySeries raw, double zero, double gain, double fixedHalfWidth, UnmeasurableReason whyAbsent)
        => From(measure, raw, zero, gain, _ => fixedHalfWidth, whyAbsent);

    /// <summary>The same where what is fixed differs by what a frame shows.</summary>
    public static MeasuredSeries From(
        Measure measure, NoisySeries raw, double zero, double gain, Func<int, double> fixedHalfWidth, UnmeasurableReason whyAbsent) => new(
        measure,
        GappedNumbers.Of(raw.Values.Count, i => (raw.Values[i] - zero) / gain),
        GappedNumbers.Of(raw.Values.Count, i => raw.Values[i] is null ? null : Combine(NormalSpread.HalfInterval * raw.Noise / gain, fixedHalfWidth(i))),
        whyAbsent);

    /// <summary>One value a frame where the plate was seen, each with its own half width.</summary>
    public static MeasuredSeries Seen(
        Measure measure, IReadOnlyList<int> frames, Func<int, double?> value, Func<double, double> halfWidth)
    {
        var values = GappedNumbers.Of(frames.Count, i => value(frames[i]));
        return new MeasuredSeries(
            measure, values, GappedNumbers.Of(frames.Count, i => values[i] is { } number ? halfWidth(number) : null), UnmeasurableReason.NoPlate);
    }

    public static MeasuredSeries Absent(Measure measure, int frames, UnmeasurableReason why)
        => new(measure, Nowhere(frames), Nowhere(frames), why);

    private static GappedNumbers Nowhere(int frames) => GappedNumbers.Of(frames, _ => null);

    public static double Combine(params ReadOnlySpan<double> halfWidths)
    {
        var sum = 0.0;
        foreach (var halfWidth in halfWidths)
            sum += halfWidth * halfWidth;

        return Math.Sqrt(sum);
    }
}
