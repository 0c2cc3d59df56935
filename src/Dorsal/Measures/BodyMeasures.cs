using Dorsal.Person;
using Dorsal.Posture;
using Dorsal.Quantities;

namespace Dorsal.Measures;

/// <summary>The seven angular series, counted from the lifter's neutral where the contract says so.</summary>
internal static class BodyMeasures
{
    /// <summary>
    /// Outline degrees for one degree of the spine: the skin bends less than the spine below it and smoothing takes some more,
    /// but in the lower back the buttock's curve adds to the bend. Ours, from the rendered clips.
    /// </summary>
    private const double ThoracicGain = 0.99;
    private const double LumbarGain = 1.19;

    public static IEnumerable<MeasuredSeries> Of(PostureSeries posture, Baseline baseline, double yaw, PoseModel net)
    {
        var neutral = baseline.Neutral;
        var lumbar = AngleErrors.By(net, AngleErrors.Lumbar, AngleErrors.LumbarByLesserNet);
        var lean = AngleErrors.By(net, AngleErrors.TrunkLean, AngleErrors.TrunkLeanByLesserNet);
        var knee = AngleErrors.By(net, AngleErrors.KneeFlexion, AngleErrors.KneeFlexionByLesserNet);
        yield return Counted(Measure.ThoracicFlexion, posture.Thoracic, neutral.ThoracicAngle, ThoracicGain, BackError(AngleErrors.Thoracic, yaw, posture.EdgeWidth), UnmeasurableReason.BackHidden);
        yield return Counted(Measure.LumbarFlexion, posture.Lumbar, neutral.LumbarAngle, LumbarGain, AngleErrors.OfEdge(AngleErrors.At(lumbar, yaw), posture.EdgeWidth), UnmeasurableReason.BackHidden);
        yield return Plain(Measure.TrunkLean, posture.TrunkLean, AngleErrors.At(lean, yaw), UnmeasurableReason.BackHidden);
        yield return Plain(Measure.HipFlexion, posture.HipFlexion, AngleErrors.At(AngleErrors.HipFlexion, yaw), UnmeasurableReason.TooFewFrames);
        yield return MeasuredSeriesBuilder.From(
            Measure.KneeFlexion, posture.KneeFlexion, 0, 1, i => AngleErrors.At(posture.KneeIsHidden[i] ? Math.Max(knee, AngleErrors.HiddenKnee) : knee, yaw), UnmeasurableReason.TooFewFrames);
        yield return Telling(Counted(Measure.NeckExtension, posture.Neck, neutral.NeckAngle, 1, AngleErrors.At(AngleErrors.Neck, yaw), WhyNeckIsAbsent(posture)));
        yield return Counted(Measure.ShoulderProtraction, posture.Protraction, neutral.Protraction, 1, AngleErrors.At(AngleErrors.Protraction, yaw), UnmeasurableReason.BackHidden);
        yield return Plain(Measure.WholeBackBend, posture.WholeBack, BackError(AngleErrors.WholeBack, yaw, posture.EdgeWidth), UnmeasurableReason.BackHidden);
    }

    /// <summary>The neck lies between the back's outline and the head: what was hidden in most of the frames that lack it.</summary>
    private static UnmeasurableReason WhyNeckIsAbsent(PostureSeries posture)
    {
        var lacking = posture.Neck.Values.Zip(posture.Thoracic.Values).Where(frame => frame.First is null).ToList();
        return lacking.Count(frame => frame.Second is null) * 2 > lacking.Count ? UnmeasurableReason.BackHidden : UnmeasurableReason.HeadHidden;
    }

    /// <summary>The neck, unless its neutral is doubted so much that no value of it says anything: neither curve nor peak nor finding.</summary>
    private static MeasuredSeries Telling(MeasuredSeries neck) => neck.HalfWidths.Any(HeadReach.SaysNothing)
        ? MeasuredSeriesBuilder.Absent(neck.Measure, neck.Values.Count, UnmeasurableReason.NoBaseline)
        : neck;

    private static double BackError(double halfWidth, double yaw, double edgeWidth)
        => AngleErrors.OfEdge(AngleErrors.At(halfWidth, yaw, AngleErrors.ThoracicPerYawDegree), edgeWidth);

    private static MeasuredSeries Plain(Measure measure, NoisySeries raw, double error, UnmeasurableReason whyAbsent)
        => MeasuredSeriesBuilder.From(measure, raw, 0, 1, error, whyAbsent);

    private static MeasuredSeries Counted<T>(
        Measure measure, NoisySeries raw, Estimate<T>? zero, double gain, double error, UnmeasurableReason whyAbsent)
        where T : struct, IUnit<T>
        => zero is { } from
            ? MeasuredSeriesBuilder.From(
                measure, raw, from.Value.Number, gain, MeasuredSeriesBuilder.Combine(error, from.HalfWidth / gain), whyAbsent)
            : MeasuredSeriesBuilder.Absent(measure, raw.Values.Count, UnmeasurableReason.NoBaseline);
}
