using Dorsal.Camera;
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

    /// <summary>Of fewer bent-over poses no median is taken. Ours; no measurement is on record.</summary>
    private const int FewestBentFrames = 5;

    /// <summary>The middle of those 13 to 32 per cent. With it a baseline from standing alone agrees to a degree (n = 2 rendered clips). Ours.</summary>
    private const double UprightExcess = 1.22;

    /// <returns>In pixels of the picture, the median of the bent-over frames, or of all when there are few; 0 when the lifter was never found.</returns>
    public static double Typical(LifterTrack lifter) => Typical(lifter.Frames.Select(frame => frame.Pose).OfType<Pose>());

    /// <returns>In pixels of the picture, the median of the bent-over poses, or of all when there are few; 0 when there is none.</returns>
    public static double Typical(IEnumerable<Pose> poses) => Typical([.. poses.Select(Trunk)]).Length;

    /// <summary>
    /// The ruler for the levels of the back, in the lifter's plane: a clip in which the lifter only stands must put them where the
    /// lift puts them that is measured against it.
    /// </summary>
    /// <returns>In pixels, less what upright trunks are too long by where there are no others.</returns>
    public static double OfBack(LifterTrack lifter, SagittalPlane plane) => OfBack(lifter.Frames.Select(frame => frame.Pose).OfType<Pose>(), plane);

    /// <inheritdoc cref="OfBack(LifterTrack, SagittalPlane)"/>
    public static double OfBack(IEnumerable<Pose> poses, SagittalPlane plane)
    {
        // Of a camera at the side the yaw is read no better than what it would change.
        var (length, areBent) = Typical([.. poses.Select(pose => plane.BeyondSquareOn > 0 ? InPlane(pose, plane) : Trunk(pose))]);
        return areBent ? length : length / UprightExcess;
    }

    private static (double Length, bool AreBent) Typical(IReadOnlyList<ImagePoint> trunks)
    {
        var bent = trunks.Where(IsBentOver).ToList();
        var areBent = bent.Count >= FewestBentFrames;
        var chosen = areBent ? bent : trunks;
        return (chosen.Count == 0 ? 0 : chosen.Select(trunk => trunk.DistanceTo(default)).Median(), areBent);
    }

    /// <summary>As the picture of a camera that looks square on would show it.</summary>
    private static ImagePoint InPlane(Pose pose, SagittalPlane plane)
    {
        var trunk = plane.FromImage(Trunk(pose));
        return new ImagePoint(trunk.Forward, -trunk.Up);
    }

    private static bool IsBentOver(ImagePoint trunk) => Math.Atan2(Math.Abs(trunk.X), -trunk.Y) * 180 / Math.PI > BentOver;

    private static ImagePoint Trunk(Pose pose)
        => ImagePoint.Middle(pose[BodyPoint.LeftShoulder].Point, pose[BodyPoint.RightShoulder].Point)
            - ImagePoint.Middle(pose[BodyPoint.LeftHip].Point, pose[BodyPoint.RightHip].Point);
}
