using Dorsal.Footage;
using Dorsal.Quantities;
using Dorsal.Signals;
using MathNet.Numerics.Statistics;

namespace Dorsal.Body;

/// <summary>
/// Feet stay where they are while a bar is lifted. Where the plate hides one, the net may guess it as far as the lifter's hand for a moment,
/// beside the rim, where nothing tells that it was hidden: such a guess counts as where the foot was before and is afterwards.
/// </summary>
internal static class PlantedFoot
{
    /// <summary>Half of the time that is looked at: longer than a plate takes past a foot. Ours.</summary>
    private const double ReachSeconds = 0.75;

    /// <summary>
    /// In trunk lengths. Ours: one real lifter's ankle was guessed up to 1.2 off for a sixth of a second, and his knee read 122 degrees between 60
    /// before and 24 after (of seven films of him five had such a moment); the knees of 14 rendered lifts change by up to 2.3.
    /// </summary>
    private const double FurthestGuess = 0.3;

    /// <param name="places">Of one landmark of the foot, in the displayed picture; absent where the lifter was not found.</param>
    public static IReadOnlyList<ImagePoint?> Of(IReadOnlyList<Seconds> times, IReadOnlyList<ImagePoint?> places, double trunkLength)
        => [.. places.Select((place, i) => place is { } there && Mostly(times, places, i) is var usual && there.DistanceTo(usual) > FurthestGuess * trunkLength
            ? usual
            : place)];

    private static ImagePoint Mostly(IReadOnlyList<Seconds> times, IReadOnlyList<ImagePoint?> places, int at)
    {
        var now = times[at].Number;
        var near = FramesBetween.Of(times, now - ReachSeconds, now + ReachSeconds).Select(i => places[i]).OfType<ImagePoint>().ToList();
        return new ImagePoint(near.Select(point => point.X).Median(), near.Select(point => point.Y).Median());
    }
}
