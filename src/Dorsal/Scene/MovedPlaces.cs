using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Scene;

/// <summary>What was seen, with every place of it put where another camera would have it.</summary>
internal static class MovedPlaces
{
    /// <param name="move">From a place that a frame of the video shows.</param>
    public static LifterTrack Of(LifterTrack lifter, Func<int, ImagePoint, ImagePoint> move)
        => new(BetweenReadings.Filled([.. lifter.Frames.Select(frame => frame.IsRead ? Of(frame, move) : frame)]));

    /// <inheritdoc cref="Of(LifterTrack, Func{int, ImagePoint, ImagePoint})"/>
    public static BarTrack Of(BarTrack bar, Func<int, ImagePoint, ImagePoint> move) => bar with
    {
        Frames = [.. bar.Frames.Select(frame => frame with { Centre = frame.Centre is { } centre ? move(frame.Index, centre) : null })],
    };

    private static LifterFrame Of(LifterFrame frame, Func<int, ImagePoint, ImagePoint> move) => frame with
    {
        Pose = frame.Pose is { } pose
            ? pose with { Landmarks = [.. pose.Landmarks.Select(landmark => landmark with { Point = move(frame.Index, landmark.Point) })] }
            : null,
        Silhouette = frame.Silhouette is { } silhouette
            ? (silhouette with { Points = [.. silhouette.Points.Select(point => move(frame.Index, point))] }).Packed()
            : null,
        Region = null,
    };
}
