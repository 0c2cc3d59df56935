using Dorsal.Footage;
using Dorsal.Person;
using MathNet.Numerics.Statistics;

namespace Dorsal.Scene;

/// <summary>
/// Tells by the feet, which stay where they are, whether the lifter stands in the scene that was followed: while a camera that goes somewhere
/// films him before a far wall, the wall moves otherwise than he does.
/// </summary>
internal static class PlantedFeet
{
    /// <summary>
    /// The feet of 9 real films that were held in the hand wander by 0.4 to 1.01 times as much once steadied, in one whose camera walks by 3 times
    /// as much. Ours.
    /// </summary>
    private const double Stiller = 1.2;

    private static readonly BodyPoint[] Feet =
    [
        BodyPoint.LeftAnkle, BodyPoint.RightAnkle, BodyPoint.LeftHeel, BodyPoint.RightHeel, BodyPoint.LeftFootIndex, BodyPoint.RightFootIndex,
    ];

    /// <param name="found">Frames in which the lifter was found.</param>
    public static bool KeepStiller(IReadOnlyList<LifterFrame> found, CameraPath path)
    {
        var read = found.Where(frame => frame.IsRead).ToList();
        return Wandering(read, (_, place) => place) * Stiller >= Wandering(read, path.Steady);
    }

    /// <returns>Pixels: how far a foot is from its usual place, on average.</returns>
    private static double Wandering(List<LifterFrame> read, Func<int, ImagePoint, ImagePoint> map) => Feet.Select(foot =>
    {
        var places = read.Select(frame => map(frame.Index, frame.Pose![foot].Point)).ToList();
        var usual = new ImagePoint(places.Select(place => place.X).Median(), places.Select(place => place.Y).Median());
        return places.Select(place => place.DistanceTo(usual)).Mean();
    }).Median();
}
