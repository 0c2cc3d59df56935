using Dorsal.Bar;
using Dorsal.Person;

namespace Dorsal.Scene;

/// <summary>What was seen, as a camera that stands still would have seen it.</summary>
public static class Steadying
{
    public static Observations Of(Observations seen) => seen.Camera.IsSteady
        ? seen
        : seen with { Lifter = Of(seen.Lifter, seen.Camera), Bar = Of(seen.Bar, seen.Camera), Camera = CameraPath.Still };

    private static LifterTrack Of(LifterTrack lifter, CameraPath camera)
        => new(BetweenReadings.Filled([.. lifter.Frames.Select(frame => frame.IsRead ? Of(frame, camera) : frame)]));

    private static LifterFrame Of(LifterFrame frame, CameraPath camera) => frame with
    {
        Pose = frame.Pose is { } pose
            ? pose with { Landmarks = [.. pose.Landmarks.Select(landmark => landmark with { Point = camera.Steady(frame.Index, landmark.Point) })] }
            : null,
        Silhouette = frame.Silhouette is { } silhouette
            ? (silhouette with { Points = [.. silhouette.Points.Select(point => camera.Steady(frame.Index, point))] }).Packed()
            : null,
        Region = null,
    };

    private static BarTrack Of(BarTrack bar, CameraPath camera) => bar with
    {
        Frames = [.. bar.Frames.Select(frame => frame with { Centre = frame.Centre is { } centre ? camera.Steady(frame.Index, centre) : null })],
    };
}
