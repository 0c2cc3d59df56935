using Dorsal.Bar;
using Dorsal.Body;
using Dorsal.Person;
using Dorsal.Quantities;
using MathNet.Numerics.Statistics;

namespace Dorsal.Scene;

/// <summary>What a camera that stands still has seen, as it would have seen it looking neither up nor down.</summary>
internal static class Levelling
{
    private const double DegreesPerRadian = 180 / Math.PI;

    public static Observations Of(Observations seen, LevelView view) => view.IsAsSeen
        ? seen
        : seen with { Lifter = MovedPlaces.Of(seen.Lifter, (_, place) => view.Level(place)), Bar = Of(seen.Bar, view), Upright = seen.Upright is { } up ? Of(up, seen.Lifter, view) : null };

    private static BarTrack Of(BarTrack bar, LevelView view) => MovedPlaces.Of(bar, (_, place) => view.Level(place)) with
    {
        Plate = bar.Plate is { } plate ? view.Level(plate) : null,
        Far = bar.Far is { } far ? view.Level(far) : null,
    };

    /// <summary>Beside the middle of the picture upright edges lean: where the lifter stands as much is no roll.</summary>
    private static PlumbLine Of(PlumbLine seen, LifterTrack lifter, LevelView view)
    {
        var across = lifter.Frames.Select(frame => frame.Pose).OfType<Pose>()
            .Select(pose => (pose[BodyPoint.LeftHip].Point.X + pose[BodyPoint.RightHip].Point.X) / 2).DefaultIfEmpty(view.Middle.X).Median();
        var slope = view.LevelSlope(-Math.Tan(seen.Roll.Value.Number / DegreesPerRadian), across);
        return seen with { Roll = Estimate<Degrees>.PlusMinus(-Math.Atan(slope) * DegreesPerRadian, seen.Roll.HalfWidth) };
    }
}
