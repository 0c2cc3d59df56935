using Dorsal.Bar;
using Dorsal.Camera;
using Dorsal.Posture;
using Dorsal.Quantities;
using Dorsal.Scene;
using Dorsal.Signals;
using MathNet.Numerics.Statistics;

namespace Dorsal.Measures;

/// <summary>The three series of the bar, in metres on its own plane.</summary>
internal static class BarMeasures
{
    /// <summary>Speed is the slope of a parabola over this long on either side: short against a pull, long against jitter. Ours.</summary>
    private const double SpeedReachSeconds = 0.1;

    /// <summary>As many frames on either side at least, and a little more for clocks that round: of fewer no parabola is made.</summary>
    private const double SpeedReachFrames = 2.1;

    /// <summary>
    /// Half a 95 % interval in metres of where the bar is in a film held in the hand: the camera sways by some centimetres, too, and what is
    /// nearer than the wall behind goes another way. Ours: resting plates of three real films wander by 7 mm once steadied (root mean square, 7 rests).
    /// </summary>
    private const double HeldDoubt = 0.015;

    /// <summary>The same in metres a second: that doubt, come and gone in about a second.</summary>
    private const double HeldSpeedDoubt = 0.015;

    /// <summary>
    /// Half a 95 % interval of a height as a share of it, beside the scale's: a bar that comes nearer on its way, or is seen at an angle, rises by
    /// another scale. Ours, of 44 rendered repetitions whose plates are as large as told: with it 41 of their highest
    /// places lie in their intervals, without it 36.
    /// </summary>
    private const double WayDoubt = 0.025;

    /// <summary>
    /// Half a 95 % interval in metres a second of the speed in a frame, beside what the scale and the centre's jitter make of it: rims are read a little otherwise from frame to frame, and
    /// a parabola is blunter than a jerk. Ours, of 2001 frames of 20 rendered films: with it 97 of 100 lie within, without it 67.
    /// </summary>
    private const double SpeedDoubt = 0.02;

    public static IEnumerable<MeasuredSeries> Of(BarTrack bar, BarScene scene, IReadOnlyList<int> frames)
    {
        if (scene.Scale is not { } near || scene.Motion == CameraMotion.Lost)
        {
            var why = scene.Scale is null ? UnmeasurableReason.NoPlate : UnmeasurableReason.CameraLost;
            foreach (var measure in new[] { Measure.BarHeight, Measure.BarForward, Measure.BarVelocity })
                yield return MeasuredSeriesBuilder.Absent(measure, frames.Count, why);

            yield break;
        }

        var end = scene.End ?? new BarEnd(BarPlaneScale.From(near.Value, scene.Picture, BarPlaneScale.HalfBar), 0);
        var relative = near.HalfWidth / near.Value.Number;
        var noise = NormalSpread.HalfInterval * bar.CentreNoise * near.Value.Number;
        var (held, heldSpeed) = scene.Motion == CameraMotion.Held ? (HeldDoubt, HeldSpeedDoubt) : (0, 0);
        var upright = scene.Plane is { } plane ? MovedPlaces.Of(bar, (_, place) => plane.Upright(place)) : bar;
        yield return Height(upright, end.Scale, frames, relative, MeasuredSeriesBuilder.Combine(noise, held));
        yield return BarOverFoot.Of(bar, scene, end, frames, relative, held);
        yield return Velocity(upright, end.Scale, frames, relative, noise, heldSpeed);
    }

    private static MeasuredSeries Height(BarTrack bar, BarPlaneScale scale, IReadOnlyList<int> frames, double relative, double doubt)
    {
        var rest = bar.RestingDown;
        return MeasuredSeriesBuilder.Seen(Measure.BarHeight, frames,
            i => (rest - bar.Frames[i].Centre?.Y) * scale.EndMetresPerPixel,
            height => MeasuredSeriesBuilder.Combine(relative * height, WayDoubt * height, doubt));
    }

    private static MeasuredSeries Velocity(BarTrack bar, BarPlaneScale scale, IReadOnlyList<int> frames, double relative, double noise, double held)
    {
        var seconds = bar.Frames.Select(frame => frame.Time.Number).ToArray();
        var down = bar.Frames.Select(frame => frame.Centre?.Y).ToArray();
        var reach = Math.Max(SpeedReachSeconds, SpeedReachFrames * seconds.Zip(seconds.Skip(1), (one, next) => next - one).DefaultIfEmpty(0).Median());
        var slopes = GapSmoothing.Slopes(seconds, down, reach);
        return MeasuredSeriesBuilder.Seen(Measure.BarVelocity, frames,
            i => -slopes[i] * scale.EndMetresPerPixel,
            speed => MeasuredSeriesBuilder.Combine(relative * speed, WayDoubt * speed, noise / reach, SpeedDoubt, held));
    }
}
