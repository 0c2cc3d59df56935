using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Findings;

/// <summary>Reads how level shoulders, hips and hands are, from the front or from behind.</summary>
public static class SideTiltReader
{
    public static SideTiltSignals? Read(LifterTrack lifter, CameraView view) => view.Kind is ViewKind.Front or ViewKind.Back
        ? new SideTiltSignals(
            Tilts(lifter, BodyPoint.LeftShoulder, BodyPoint.RightShoulder),
            Tilts(lifter, BodyPoint.LeftHip, BodyPoint.RightHip),
            Tilts(lifter, BodyPoint.LeftWrist, BodyPoint.RightWrist))
        : null;

    private static IReadOnlyList<double?> Tilts(LifterTrack lifter, BodyPoint one, BodyPoint other)
        => [.. lifter.Frames.Select(frame => frame.Pose is { } pose ? Tilt(pose[one].Point, pose[other].Point) : (double?)null)];

    private static double Tilt(ImagePoint one, ImagePoint other)
    {
        var (left, right) = one.X <= other.X ? (one, other) : (other, one);
        return Math.Atan2(left.Y - right.Y, right.X - left.X) * 180 / Math.PI;
    }
}
