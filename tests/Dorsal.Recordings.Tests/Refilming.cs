using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Recordings.Tests;

/// <summary>What would have been seen of the same lift in a mirrored, smaller or sparser film.</summary>
internal static class Refilming
{
    public static Observations Mirrored(this Observations seen)
    {
        var width = seen.Video.Width;
        var mirrored = seen.Mapped(point => point with { X = width - point.X }, 1);
        return mirrored with
        {
            Area = new PictureArea(width - seen.Area.Right, seen.Area.Top, width - seen.Area.Left, seen.Area.Bottom),
            Lifter = new LifterTrack([.. mirrored.Lifter.Frames.Select(frame => frame with
            {
                Pose = frame.Pose is { } pose ? OtherSides(pose with { World = [.. pose.World.Select(p => p with { X = -p.X })] }) : null,
                Silhouette = Reversed(frame.Silhouette),
            })]),
        };
    }

    /// <summary>What is the left of a body is the right of its mirror image, also to the net.</summary>
    private static Pose OtherSides(Pose pose)
        => new([.. OtherSide.Select(point => pose[point])], [.. OtherSide.Select(point => pose.World[(int)point])]);

    private static readonly IReadOnlyList<BodyPoint> OtherSide = [.. Enum.GetNames<BodyPoint>().Select(name => Enum.Parse<BodyPoint>(
        name.Contains("Left", StringComparison.Ordinal)
            ? name.Replace("Left", "Right", StringComparison.Ordinal)
            : name.Replace("Right", "Left", StringComparison.Ordinal)))];

    public static Observations Scaled(this Observations seen, double factor) => seen.Mapped(point => point * factor, factor) with
    {
        Video = seen.Video with { Width = (int)(seen.Video.Width * factor), Height = (int)(seen.Video.Height * factor) },
        Area = new PictureArea(
            (int)(seen.Area.Left * factor), (int)(seen.Area.Top * factor), (int)(seen.Area.Right * factor), (int)(seen.Area.Bottom * factor)),
    };

    /// <summary>The lifter read in every second frame only.</summary>
    public static Observations EverySecondFrame(this Observations seen) => seen with
    {
        Lifter = new LifterTrack([.. seen.Lifter.Frames.Where((_, i) => i % 2 == 0)]),
    };

    private static Observations Mapped(this Observations seen, Func<ImagePoint, ImagePoint> map, double factor) => seen with
    {
        Lifter = new LifterTrack([.. seen.Lifter.Frames.Select(frame => frame with
        {
            Pose = frame.Pose is { } pose
                ? pose with { Landmarks = [.. pose.Landmarks.Select(mark => mark with { Point = map(mark.Point) })] }
                : null,
            Silhouette = frame.Silhouette is { } outline
                ? new Silhouette([.. outline.Points.Select(map)], [.. outline.EdgeWidths.Select(width => width * factor)])
                : null,
        })]),
        Bar = new BarTrack(
            [.. seen.Bar.Frames.Select(frame => frame with { Centre = frame.Centre is { } centre ? map(centre) : null })],
            seen.Bar.Plate is { } p ? new PlateSighting(map(p.Centre), p.RadiusX * factor, p.RadiusY * factor, p.Support) : null,
            seen.Bar.CentreNoise * factor),
    };

    /// <summary>So that the inside stays on the right hand.</summary>
    private static Silhouette? Reversed(Silhouette? outline)
        => outline is null ? null : new Silhouette([.. outline.Points.Reverse()], [.. outline.EdgeWidths.Reverse()]);
}
