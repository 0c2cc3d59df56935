using Dorsal.Measures;
using Dorsal.Quantities;
using MathNet.Numerics.Statistics;

namespace Dorsal.Findings;

/// <summary>The frames of one moment in which one measure is known, or why too few are.</summary>
internal sealed class Sample
{
    /// <summary>
    /// A peak is held: the highest median of the frames within this time of one another's middle. One bad frame is not a posture. Ours; no
    /// measurement is on record.
    /// </summary>
    private const double HeldSeconds = 0.12;

    /// <summary>Fewer frames than this cannot outvote a bad one. Ours.</summary>
    private const int FewestFrames = 3;

    /// <summary>At least this share of the frames must show it. Ours; no measurement is on record.</summary>
    private const double LeastShare = 1.0 / 3;

    private readonly IReadOnlyList<Shown> frames;
    private readonly UnmeasurableReason? why;

    private Sample(IReadOnlyList<Shown> frames, UnmeasurableReason? why) => (this.frames, this.why) = (frames, why);

    public static Sample Of(LiftMeasures measures, Measure measure, Moment moment)
    {
        var series = measures[measure];
        var inside = moment.Frames(measures.Times).ToList();
        var shown = inside
            .Where(i => series.Values[i] is not null && series.HalfWidths[i] is not null)
            .Select(i => new Shown(measures.Times[i], series.Values[i]!.Value, series.HalfWidths[i]!.Value))
            .ToList();
        return new Sample(shown, WhyTooFew(shown.Count, inside.Count, series.WhyAbsent));
    }

    /// <summary>The same frames seen the other way round, so that a lowest value becomes a peak.</summary>
    public Sample Reversed() => new([.. frames.Select(f => f with { Value = -f.Value })], why);

    /// <summary>The highest posture that is held for a moment.</summary>
    public Observation Peak()
    {
        if (why is { } reason)
            return Observation.Unknown(reason);

        var held = frames.Select(Held).Where(some => some.Count >= FewestFrames).ToList();
        // Of a film of few frames a second so many take longer.
        return (held.Count > 0 ? held : frames.Select(Nearest)).Select(Typical).MaxBy(o => o.Reading!.Value.Value);
    }

    /// <summary>The typical posture of the whole moment.</summary>
    public Observation Middle() => why is { } reason ? Observation.Unknown(reason) : Typical(frames);

    private static UnmeasurableReason? WhyTooFew(int shown, int all, UnmeasurableReason absent)
    {
        if (shown >= FewestFrames && shown >= LeastShare * all)
            return null;

        return shown == all ? UnmeasurableReason.TooFewFrames : absent;
    }

    private static Observation Typical(IReadOnlyList<Shown> shown)
    {
        var value = shown.Select(f => f.Value).Median();
        return Observation.Of(
            Reading.PlusMinus(value, shown.Select(f => f.HalfWidth).Median()),
            shown.MinBy(f => Math.Abs(f.Value - value)).Time);
    }

    private IReadOnlyList<Shown> Held(Shown middle)
        => [.. frames.Where(f => Math.Abs(f.Time.Number - middle.Time.Number) <= HeldSeconds)];

    private IReadOnlyList<Shown> Nearest(Shown middle)
        => [.. frames.OrderBy(f => Math.Abs(f.Time.Number - middle.Time.Number)).Take(FewestFrames)];

    private readonly record struct Shown(Seconds Time, double Value, double HalfWidth);
}
