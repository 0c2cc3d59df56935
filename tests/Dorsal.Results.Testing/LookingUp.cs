using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Quantities;
using Dorsal.Scene;

namespace Dorsal.Results.Testing;

/// <summary>What would have been seen of the same lift by a camera at the same place that looks up or down.</summary>
public static class LookingUp
{
    private const double Deviation = 1e-9;

    /// <param name="degrees">Down negative.</param>
    /// <param name="isTold">Whether the plate tells it.</param>
    public static Observations By(this Observations seen, double degrees, bool isTold = true)
    {
        var view = LevelView.Of(Measurement<Degrees>.From(Estimate<Degrees>.PlusMinus(degrees, 0)), seen.Area);
        return seen with
        {
            Lifter = new LifterTrack([.. seen.Lifter.Frames.Select(frame => frame with
            {
                Pose = frame.Pose is { } pose
                    ? pose with { Landmarks = [.. pose.Landmarks.Select(mark => mark with { Point = view.InPicture(mark.Point) })] }
                    : null,
                Silhouette = frame.Silhouette is { } outline ? outline with { Points = [.. outline.Points.Select(view.InPicture)] } : null,
            })]),
            Bar = seen.Bar with
            {
                Frames = [.. seen.Bar.Frames.Select(frame => frame with { Centre = frame.Centre is { } centre ? view.InPicture(centre) : null })],
                Plate = seen.Bar.Plate is { } plate ? Of(plate, view) : null,
                Keystone = isTold ? new Keystone(view.Growth, Deviation) : null,
            },
        };
    }

    private static PlateSighting Of(PlateSighting plate, LevelView view)
    {
        var there = plate with { Centre = view.InPicture(plate.Centre) };
        var level = view.Level(there);
        return there with { RadiusX = plate.RadiusX * plate.RadiusX / level.RadiusX, RadiusY = plate.RadiusY * plate.RadiusY / level.RadiusY };
    }
}
