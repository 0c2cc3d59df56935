using Dorsal.Bar;
using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Quantities;
using MathNet.Numerics.Statistics;

namespace Dorsal.Measures;

/// <summary>How far the middle of the bar is ahead of mid-foot, in metres.</summary>
internal static class BarOverFoot
{
    /// <summary>
    /// How well bar and mid-foot are set against each other, half a 95 % interval: 1 cm for the outline of the shoes, and 4
    /// degrees of yaw that nobody sees, at the end of half a bar of 0.72 m. Ours.
    /// </summary>
    private const double SquareOnDoubt = 0.05;

    /// <summary>
    /// The share of the correction for perspective that may be wrong: all of it, as the lens is guessed and a film may have been
    /// cut or pasted off-centre. Ours.
    /// </summary>
    private const double ParallaxDoubt = 1;

    /// <summary>
    /// Half a 95 % interval in metres of the middle told by the hands: at 30 degrees off the side 1 cm behind the bar (ours, 2
    /// rendered clips).
    /// </summary>
    private const double HandsDoubt = 0.045;

    /// <summary>The same of a middle told by both plates: up to 1.4 cm off on 15 rendered lifts at 0 to 22 degrees. Ours.</summary>
    private const double FarPlateDoubt = 0.025;

    /// <summary>
    /// Metres by which hands that the plate hides are drawn back towards its middle, where the camera stands a little before the lifter:
    /// so much further ahead of the end the middle may be. Ours, 10 rendered lifts at 2 to 10 degrees: 2 to 7 cm, and 0 to 2 from 11 on, where
    /// the hands are seen beside the plate, and from behind. It is all there from the second place on that the hands tell.
    /// </summary>
    private const double DrawnBack = 0.05;
    private const double AllDrawnBackFrom = 0.02;

    /// <summary>
    /// Beyond this the end of the bar stands so far beside its middle (0.7 m times the sine of the yaw) that only the hands can
    /// tell the middle, and what they tell must fit the yaw. Ours; no measurement is on record.
    /// </summary>
    private const double SquareOnUpToYaw = 15;
    private const double FittingYaw = 10;

    /// <param name="relative">Of the scale, half a 95 % interval as a share.</param>
    /// <param name="swaying">What the camera in a hand adds, half a 95 % interval in metres.</param>
    public static MeasuredSeries Of(
        BarTrack bar, BarScene scene, BarEnd end, IReadOnlyList<int> frames, double relative, double swaying)
    {
        if (scene.Plane is not { } plane || (plane.YawDegrees > SquareOnUpToYaw && Math.Abs(end.Yaw - plane.YawDegrees) > FittingYaw))
            return MeasuredSeriesBuilder.Absent(Measure.BarForward, frames.Count, UnmeasurableReason.CameraTooOblique);

        if (scene.MidFootX is not { } foot)
            return MeasuredSeriesBuilder.Absent(Measure.BarForward, frames.Count, UnmeasurableReason.FeetHidden);

        // The hands stand on the plane of the feet, so that perspective comes in only as far as they are not believed.
        var beside = Math.Abs(end.MiddleAcross);
        var believed = end.Belief;
        var parallax = ParallaxDoubt * bar.Frames.Select(frame => frame.Centre?.X).OfType<double>().Select(end.Scale.Parallax).Median();
        var ahead = plane.FromImage(new ImagePoint(end.MiddleAcross, 0)).Forward;
        var drawnBack = end.ByFarPlate ? 0 : DrawnBack * Math.Clamp(ahead / AllDrawnBackFrom, 0, 1);
        var unbelieved = believed + drawnBack > 0 ? Math.Max(beside + drawnBack, parallax) : parallax;
        var doubt = (believed * (end.ByFarPlate ? FarPlateDoubt : HandsDoubt)) + ((1 - believed) * unbelieved);
        var origin = end.Scale.OnMiddle(foot) - (believed * end.MiddleAcross);
        var floor = bar.RestingDown + bar.Plate!.Value.RadiusY;
        return MeasuredSeriesBuilder.Seen(Measure.BarForward, frames,
            i => bar.Frames[i].Centre is { } centre
                && floor is { } down
                ? plane.FromImage(new ImagePoint(
                    end.Scale.OnEnd(centre.X) - origin, (centre.Y - down) * end.Scale.EndMetresPerPixel)).Forward
                : null,
            forward => MeasuredSeriesBuilder.Combine(relative * forward, SquareOnDoubt, doubt, swaying));
    }
}
