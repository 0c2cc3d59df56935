using Dorsal.Footage;
using Dorsal.Person;
using MathNet.Numerics.Statistics;

namespace Dorsal.Body;

/// <summary>The lifter's own ruler on the screen: from the middle of the hips to the middle of the shoulders.</summary>
public static class TrunkLengths
{
    /// <summary>A trunk looks shorter when it bends or turns, never longer but by error: take a high percentile, not the mean.</summary>
    private const int TypicalPercentile = 85;

    /// <returns>In pixels; 0 when the lifter was never found.</returns>
    public static double Typical(LifterTrack lifter)
    {
        var lengths = lifter.Frames.Where(frame => frame.Pose is not null).Select(frame => Of(frame.Pose!)).ToList();
        return lengths.Count == 0 ? 0 : lengths.Percentile(TypicalPercentile);
    }

    public static double Of(Pose pose)
        => ImagePoint.Middle(pose[BodyPoint.LeftHip].Point, pose[BodyPoint.RightHip].Point)
            .DistanceTo(ImagePoint.Middle(pose[BodyPoint.LeftShoulder].Point, pose[BodyPoint.RightShoulder].Point));
}
