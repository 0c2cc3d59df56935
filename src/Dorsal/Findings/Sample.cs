using Dorsal.Measures;
using Dorsal.Quantities;
using MathNet.Numerics.Statistics;

namespace Dorsal.Findings;

/// <summary>The frames of one moment in which one measure is known, or why too few are.</summary>
internal sealed class Sample
{
    /// <summary>A peak is the value that a tenth of the frames exceed: one bad frame is not a posture.</summary>
    private const double PeakShare = 0.9;

    /// <summary>Fewer frames than this show nothing that a single bad one could not have made.</summary>
    private const int FewestFrames = 2;

    /// <summary>At least this share of the frames must show it.</summary>
    private const double LeastShare = 1.0 / 3;

    private readonly IReadOnlyList<Shown> frames;
    private readonly UnmeasurableReason? why;

    private Sample(IReadOnlyList<Shown> frames, UnmeasurableReason? why) => (this.frames, this.why) = (frames, why);

    public static Sample Of(LiftMeasures measures, Measure measure, Moment moment)
    {
        var series = measures[measure];
        var inside = Enumerable.Range(0, measures.Times.Count).Where(i => moment.Contains(measures.Times[i])).ToList();
        var shown = inside
            .Where(i => series.Values[i] is not null && series.HalfWidths[i] is not null)
            .Select(i => new Shown(measures.Times[i], series.Values[i]!.Value, series.HalfWidths[i]!.Value))
            .ToList();
        return new Sample(shown, WhyTooFew(shown.Count, inside.Count, series.WhyAbsent));
    }

    /// <summary>The same frames seen the other way round, so that a lowest value becomes a peak.</summary>
    public Sample Reversed() => new([.. frames.Select(f => f with { Value = -f.Value })], why);

    public Observation Peak() => Quantile(PeakShare, fromShare: 0.75);

    public Observation Middle() => Quantile(0.5, fromShare: 0);

    private static UnmeasurableReason? WhyTooFew(int shown, int all, UnmeasurableReason absent)
    {
        if (shown >= FewestFrames && shown >= LeastShare * all)
            return null;

        return shown == all ? UnmeasurableReason.TooFewFrames : absent;
    }

    private Observation Quantile(double share, double fromShare)
    {
        if (why is { } reason)
            return Observation.Unknown(reason);

        var values = frames.Select(f => f.Value).ToArray();
        var value = values.QuantileCustom(share, QuantileDefinition.R7);
        var least = fromShare == 0 ? double.NegativeInfinity : values.QuantileCustom(fromShare, QuantileDefinition.R7);
        var halfWidth = frames.Where(f => f.Value >= least).Select(f => f.HalfWidth).Median();
        return Observation.Of(Reading.PlusMinus(value, halfWidth), frames.MinBy(f => Math.Abs(f.Value - value)).Time);
    }

    private readonly record struct Shown(Seconds Time, double Value, double HalfWidth);
}
