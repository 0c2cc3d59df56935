using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Findings;

/// <summary>Reads how level shoulders, hips and hands are, from the front or from behind.</summary>
public static class SideTiltReader
{
    public static SideTiltSignals? Read(LifterTrack lifter, CameraView view) => view.Kind switch
    {
        ViewKind.Front => Read(lifter, -1),
        ViewKind.Back => Read(lifter, 1),
        _ => null,
    };

    /// <param name="own">1 where the lifter's own left is on the left of the picture, as from behind; -1 where it is on the right.</param>
    private static SideTiltSignals Read(LifterTrack lifter, int own) => new(
        Tilts(lifter, own, BodyPoint.LeftShoulder, BodyPoint.RightShoulder),
        Tilts(lifter, own, BodyPoint.LeftHip, BodyPoint.RightHip),
        Tilts(lifter, own, BodyPoint.LeftWrist, BodyPoint.RightWrist));

    private static IReadOnlyList<double?> Tilts(LifterTrack lifter, int own, BodyPoint one, BodyPoint other)
        => [.. lifter.Frames.Select(frame => frame.Pose is { } pose && pose[one].IsSeen && pose[other].IsSeen
            ? own * InPicture(pose[one].Point, pose[other].Point)
            : (double?)null)];

    /// <summary>
    /// Positive when the end on the right of the picture is higher. By where the points lie, not by what the net calls them: it
    /// may take left for right in a single frame, but the whole clip tells front from behind.
    /// </summary>
    private static double InPicture(ImagePoint one, ImagePoint other)
    {
        var (left, right) = one.X <= other.X ? (one, other) : (other, one);
        return Math.Atan2(left.Y - right.Y, right.X - left.X) * 180 / Math.PI;
    }
}
