using Dorsal.Bar;
using Dorsal.Camera;
using Dorsal.Posture;
using Dorsal.Quantities;
using Dorsal.Signals;
using MathNet.Numerics.Statistics;

namespace Dorsal.Measures;

/// <summary>The three series of the bar, in metres on its own plane.</summary>
internal static class BarMeasures
{
    /// <summary>Speed is the slope of a parabola over this long on either side: short against a pull, long against jitter. Ours.</summary>
    private const double SpeedReachSeconds = 0.1;

    /// <summary>The bar rests at the bottom of its travel; single wild frames below it do not count.</summary>
    private const int RestPercentile = 97;

    /// <summary>
    /// How well bar and mid-foot are set against each other, half a 95 % interval: 1 cm for the outline of the shoes, and 4
    /// degrees of yaw that nobody sees, at the end of half a bar of 0.72 m. Ours.
    /// </summary>
    private const double SquareOnDoubt = 0.05;

    /// <summary>
    /// The share of the correction for perspective that may be wrong: all of it, as the lens is guessed and a film may have been
    /// cut or pasted off-centre.
    /// </summary>
    private const double ParallaxDoubt = 1;

    /// <summary>
    /// Beyond this the near end of the bar stands so far beside its middle (0.7 m times the sine of the yaw) that a few degrees
    /// of error in the yaw are centimetres of bar.
    /// </summary>
    private const double AheadUpToYaw = 15;

    private const double Deviations = 1.96;

    public static IEnumerable<MeasuredSeries> Of(BarTrack bar, BarScene scene, IReadOnlyList<int> frames)
    {
        if (!bar.HasPlate || scene.NearScale.EstimateOrNull is not { } near)
        {
            var why = bar.HasPlate ? UnmeasurableReason.NoScale : UnmeasurableReason.NoPlate;
            foreach (var measure in new[] { Measure.BarHeight, Measure.BarForward, Measure.BarVelocity })
                yield return MeasuredSeriesBuilder.Absent(measure, frames.Count, why);

            yield break;
        }

        var scale = BarPlaneScale.From(near.Value, scene.Picture);
        var relative = near.HalfWidth / near.Value.Number;
        var noise = Deviations * bar.CentreNoise * near.Value.Number;
        yield return Height(bar, scale, frames, relative, noise);
        yield return Forward(bar, scene, scale, frames, relative);
        yield return Velocity(bar, scale, frames, relative, noise);
    }

    private static MeasuredSeries Height(BarTrack bar, BarPlaneScale scale, IReadOnlyList<int> frames, double relative, double noise)
    {
        var rest = bar.Frames.Select(frame => frame.Centre?.Y).OfType<double>().Percentile(RestPercentile);
        return Series(Measure.BarHeight, frames,
            i => (rest - bar.Frames[i].Centre?.Y) * scale.NearMetresPerPixel,
            height => MeasuredSeriesBuilder.Combine(relative * height, noise));
    }

    private static MeasuredSeries Forward(
        BarTrack bar, BarScene scene, BarPlaneScale scale, IReadOnlyList<int> frames, double relative)
    {
        if (scene.Plane is not { } plane || plane.YawDegrees > AheadUpToYaw)
            return MeasuredSeriesBuilder.Absent(Measure.BarForward, frames.Count, UnmeasurableReason.CameraTooOblique);

        if (scene.MidFootX is not { } foot)
            return MeasuredSeriesBuilder.Absent(Measure.BarForward, frames.Count, UnmeasurableReason.FeetHidden);

        var parallax = bar.Frames.Select(frame => frame.Centre?.X).OfType<double>().Select(scale.Parallax).Median() * scale.MiddleMetresPerPixel;
        var origin = plane.FromImage(new Footage.ImagePoint(foot, 0)).Forward;
        return Series(Measure.BarForward, frames,
            i => bar.Frames[i].Centre is { } centre
                ? (plane.FromImage(new Footage.ImagePoint(scale.MiddleX(centre.X), 0)).Forward - origin) * scale.MiddleMetresPerPixel
                : null,
            forward => MeasuredSeriesBuilder.Combine(relative * forward, SquareOnDoubt, ParallaxDoubt * parallax));
    }

    private static MeasuredSeries Velocity(BarTrack bar, BarPlaneScale scale, IReadOnlyList<int> frames, double relative, double noise)
    {
        var seconds = bar.Frames.Select(frame => frame.Time.Number).ToList();
        var down = bar.Frames.Select(frame => frame.Centre?.Y).ToList();
        var slopes = GapSmoothing.Slopes(seconds, down, SpeedReachSeconds);
        return Series(Measure.BarVelocity, frames,
            i => -slopes[i] * scale.NearMetresPerPixel,
            speed => MeasuredSeriesBuilder.Combine(relative * speed, noise / SpeedReachSeconds));
    }

    private static MeasuredSeries Series(
        Measure measure, IReadOnlyList<int> frames, Func<int, double?> value, Func<double, double> halfWidth)
    {
        var values = frames.Select(value).ToList();
        return new MeasuredSeries(
            measure, values, [.. values.Select(v => v is { } number ? halfWidth(number) : (double?)null)], UnmeasurableReason.NoPlate);
    }
}
