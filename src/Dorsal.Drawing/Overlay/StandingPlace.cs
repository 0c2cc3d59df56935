using Dorsal.Footage;
using Dorsal.Measures;
using Dorsal.Person;

namespace Dorsal.Drawing.Overlay;

/// <summary>Where the lifter stands: mid-foot on the floor, the same through the whole film.</summary>
public static class StandingPlace
{
    /// <returns>
    /// In the picture of a camera that stands still and looks as far up as that of the film; absent where the feet were not seen, or no bar that
    /// could be over them.
    /// </returns>
    public static ImagePoint? Of(TracedLift lift)
    {
        if (!lift.Steady.Bar.HasPlate || LiftMeasurer.MidFootAcross(lift.Steady, lift.Signals) is not { } across)
            return null;

        var soles = lift.Steady.Lifter.Frames.Select(frame => frame.Silhouette).OfType<Silhouette>()
            .Select(silhouette => silhouette.Points.Max(point => point.Y)).Order().ToList();
        return lift.Level.InPicture(new ImagePoint(across, soles[soles.Count / 2]));
    }
}
