using Dorsal.Bar;
using Dorsal.Camera;
using Dorsal.Posture;
using Dorsal.Quantities;
using Dorsal.Signals;

namespace Dorsal.Measures;

/// <summary>The three series of the bar, in metres on its own plane.</summary>
internal static class BarMeasures
{
    /// <summary>Speed is the slope of a parabola over this long on either side: short against a pull, long against jitter. Ours.</summary>
    private const double SpeedReachSeconds = 0.1;

    private const double Deviations = 1.96;

    public static IEnumerable<MeasuredSeries> Of(BarTrack bar, BarScene scene, IReadOnlyList<int> frames)
    {
        if (!bar.HasPlate || scene.Scale.EstimateOrNull is not { } near)
        {
            var why = bar.HasPlate ? UnmeasurableReason.NoScale : UnmeasurableReason.NoPlate;
            foreach (var measure in new[] { Measure.BarHeight, Measure.BarForward, Measure.BarVelocity })
                yield return MeasuredSeriesBuilder.Absent(measure, frames.Count, why);

            yield break;
        }

        var end = scene.End ?? new BarEnd(BarPlaneScale.From(near.Value, scene.Picture, BarPlaneScale.HalfBar), 0);
        var relative = near.HalfWidth / near.Value.Number;
        var noise = Deviations * bar.CentreNoise * near.Value.Number;
        yield return Height(bar, end.Scale, frames, relative, noise);
        yield return BarOverFoot.Of(bar, scene, end, frames, relative);
        yield return Velocity(bar, end.Scale, frames, relative, noise);
    }

    private static MeasuredSeries Height(BarTrack bar, BarPlaneScale scale, IReadOnlyList<int> frames, double relative, double noise)
    {
        var rest = bar.RestingDown;
        return MeasuredSeriesBuilder.Seen(Measure.BarHeight, frames,
            i => (rest - bar.Frames[i].Centre?.Y) * scale.EndMetresPerPixel,
            height => MeasuredSeriesBuilder.Combine(relative * height, noise));
    }

    private static MeasuredSeries Velocity(BarTrack bar, BarPlaneScale scale, IReadOnlyList<int> frames, double relative, double noise)
    {
        var seconds = bar.Frames.Select(frame => frame.Time.Number).ToArray();
        var down = bar.Frames.Select(frame => frame.Centre?.Y).ToArray();
        var slopes = GapSmoothing.Slopes(seconds, down, SpeedReachSeconds);
        return MeasuredSeriesBuilder.Seen(Measure.BarVelocity, frames,
            i => -slopes[i] * scale.EndMetresPerPixel,
            speed => MeasuredSeriesBuilder.Combine(relative * speed, noise / SpeedReachSeconds));
    }
}
