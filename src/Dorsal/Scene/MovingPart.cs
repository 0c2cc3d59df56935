using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Scene;

/// <summary>The part of a picture in which the lifter, the bar and its plates move, and which tells nothing of the camera.</summary>
internal static class MovingPart
{
    /// <summary>Trunk lengths round the lifter, and below the feet, where the floor keeps still. Ours; no measurement is on record.</summary>
    private const double Margin = 0.35;
    private const double MarginBelow = 0.18;

    /// <param name="trunk">The lifter's length of trunk in pixels.</param>
    public static PictureArea Around(Pose pose, double trunk) => Around(pose.Landmarks.Select(landmark => landmark.Point), trunk);

    /// <inheritdoc cref="Around(Pose, double)"/>
    public static PictureArea Around(IEnumerable<ImagePoint> lifter, double trunk)
    {
        List<ImagePoint> points = [.. lifter];
        var margin = Margin * trunk;
        return new PictureArea(
            (int)(points.Min(point => point.X) - margin), (int)(points.Min(point => point.Y) - margin),
            (int)(points.Max(point => point.X) + margin), (int)(points.Max(point => point.Y) + (MarginBelow * trunk)));
    }
}
