using Dorsal.Footage;
using Dorsal.Person;
using MathNet.Numerics.Statistics;

namespace Dorsal.Body;

/// <summary>The lifter's own ruler on the screen: from the middle of the hips to the middle of the shoulders.</summary>
public static class TrunkLengths
{
    /// <summary>
    /// Degrees from the vertical in the picture. Upright, the net puts the hips too low and the trunk comes out 13 to 32 per
    /// cent too long; bent over by more than this, 2 to 12 (ours, 12 rendered clips).
    /// </summary>
    private const double BentOver = 25;

    private const int FewestBentFrames = 5;

    /// <returns>In pixels, the median of the bent-over frames, or of all when there are few; 0 when the lifter was never found.</returns>
    public static double Typical(LifterTrack lifter)
    {
        var trunks = lifter.Frames.Select(frame => frame.Pose).OfType<Pose>().Select(Trunk).ToList();
        var bent = trunks.Where(trunk => Math.Atan2(Math.Abs(trunk.X), -trunk.Y) * 180 / Math.PI > BentOver).ToList();
        var chosen = bent.Count >= FewestBentFrames ? bent : trunks;
        return chosen.Count == 0 ? 0 : chosen.Select(trunk => trunk.DistanceTo(default)).Median();
    }

    private static ImagePoint Trunk(Pose pose)
        => ImagePoint.Middle(pose[BodyPoint.LeftShoulder].Point, pose[BodyPoint.RightShoulder].Point)
            - ImagePoint.Middle(pose[BodyPoint.LeftHip].Point, pose[BodyPoint.RightHip].Point);
}
