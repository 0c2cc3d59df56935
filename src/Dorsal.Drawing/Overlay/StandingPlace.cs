using Dorsal.Footage;
using Dorsal.Measures;
using Dorsal.Person;

namespace Dorsal.Drawing.Overlay;

/// <summary>Where the lifter stands: mid-foot on the floor, the same through the whole film.</summary>
public static class StandingPlace
{
    /// <summary>How far above mid-foot the line that marks it ends, in heights of the picture.</summary>
    private const double MarkHeight = 0.12;

    /// <returns>
    /// In the picture of a camera that stands still and looks as far up as that of the film; absent where the feet were not seen, or no bar that
    /// could be over them.
    /// </returns>
    public static ImagePoint? Of(TracedLift lift) => OnTheFloor(lift) is { } place ? lift.Level.InPicture(place) : null;

    /// <summary>The other end of the line that marks it: upright over it in the room, however the camera is tilted.</summary>
    /// <returns><inheritdoc cref="Of"/></returns>
    public static ImagePoint? Over(TracedLift lift)
    {
        if (OnTheFloor(lift) is not { } place)
            return null;

        var foot = lift.Plane.FromImage(place);
        return lift.Level.InPicture(lift.Plane.ToImage(foot with { Up = foot.Up + (MarkHeight * lift.Seen.Video.Height) }));
    }

    private static ImagePoint? OnTheFloor(TracedLift lift)
    {
        if (!lift.Steady.Bar.HasPlate || LiftMeasurer.MidFootAcross(lift.Steady, lift.Signals) is not { } across)
            return null;

        var soles = lift.Steady.Lifter.Frames.Select(frame => frame.Silhouette).OfType<Silhouette>()
            .Select(silhouette => silhouette.Points.Max(point => point.Y)).Order().ToList();
        return new ImagePoint(across, soles[soles.Count / 2]);
    }
}
