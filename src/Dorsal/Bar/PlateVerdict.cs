using Dorsal.Quantities;
using Dorsal.Signals;
using MathNet.Numerics.Statistics;

namespace Dorsal.Bar;

/// <summary>
/// Whether what was followed is the plate of a lifted bar, seen flat enough to measure with. A false plate is worse than none:
/// every doubt ends as no plate.
/// </summary>
internal static class PlateVerdict
{
    /// <summary>Width by height of the rim: cos 40 degrees; the back is measured up to 35.</summary>
    public const double LeastAspect = 0.77;

    /// <summary>A film stretched sideways makes plates wider than high. Ours; no measurement is on record.</summary>
    private const double MostAspect = 1.25;

    /// <summary>In trunk lengths. Ours: below the smallest that was measured, see <see cref="PlateSearch"/>.</summary>
    private const double LeastRadius = 0.32;

    /// <summary>Frames that must show the rim, as a share of those in which the hands were seen. Ours; no measurement is on record.</summary>
    private const double LeastSeen = 0.5;

    /// <summary>Frames that must show the rim, however few show the hands. Ours; no measurement is on record.</summary>
    private const int FewestSeen = 5;

    /// <summary>Median rim support over the frames seen. Ours; no measurement is on record.</summary>
    private const double LeastSupport = 0.5;

    /// <summary>How far the rim must stand out of what it passes, see <see cref="PlateRim"/>; ours, tuned on n = 27 side clips: followed plates had 0.5 to 0.95, other things up to 0.49.</summary>
    private const double LeastProminence = 0.48;

    /// <summary>Up and down in trunk lengths; the bar of a deadlift travels about one. Ours; no measurement is on record.</summary>
    private const double LeastTravel = 0.3;

    /// <summary>Correlation of the plate's height with the hands'. Ours; no measurement is on record.</summary>
    private const double LeastTogether = 0.7;

    /// <summary>
    /// A bar rests up to this much of its travel above its lowest place, and is held for so many seconds before it leaves and after it is back. Ours;
    /// no measurement is on record.
    /// </summary>
    private const double Resting = 0.2;
    private const double Holding = 0.3;

    public static bool IsLiftedPlate(FollowedPlate plate, IReadOnlyList<Seconds> times, HandPath hands, int shrink)
    {
        var withHands = times.Count(time => hands.At(time.Number) is not null);
        if (plate.Seen.Count < LeastSeen * withHands || plate.Seen.Count < FewestSeen)
            return false;

        return plate.RadiusX / plate.RadiusY is >= LeastAspect and <= MostAspect
            && plate.RadiusY * shrink >= LeastRadius * hands.TrunkLength
            && plate.Support >= LeastSupport
            && plate.Rim.Prominence >= LeastProminence
            && GoesWithHands(plate, hands, shrink);
    }

    /// <summary>Up and down as far as a bar, and when the hands do.</summary>
    public static bool GoesWithHands(FollowedPlate plate, HandPath hands, int shrink)
        => plate.Seen.Count >= FewestSeen
            && Travel(plate.Seen) * shrink >= LeastTravel * hands.TrunkLength
            && Together(plate.Seen, hands) >= LeastTogether;

    private static double Travel(IReadOnlyList<RimSighting> seen)
    {
        var (top, floor) = Ends(seen);
        return floor - top;
    }

    /// <summary>Over the whole film, or without the rests if that says more: the hands come to a resting bar from anywhere.</summary>
    private static double Together(IReadOnlyList<RimSighting> seen, HandPath hands) => double.MaxNumber(Alike(seen, hands), Alike(Held(seen), hands));

    private static double Alike(IEnumerable<RimSighting> seen, HandPath hands)
    {
        var pairs = seen.Select(sighting => (sighting.Fit.Y, Hand: hands.At(sighting.Seconds)))
            .Where(pair => pair.Hand is not null)
            .ToList();
        return pairs.Count < FewestSeen ? 0 : Correlation.Pearson(pairs.Select(pair => pair.Y), pairs.Select(pair => pair.Hand!.Value.Y));
    }

    /// <summary>Those of a bar that is up, and shortly before and after.</summary>
    private static IEnumerable<RimSighting> Held(IReadOnlyList<RimSighting> seen)
    {
        var (top, floor) = Ends(seen);
        var up = seen.Where(sighting => sighting.Fit.Y < floor - (Resting * (floor - top))).Select(sighting => sighting.Seconds).ToArray();
        return seen.Where(sighting => NearestTime.Distance(up, sighting.Seconds) <= Holding);
    }

    private static (double Top, double Floor) Ends(IReadOnlyList<RimSighting> seen)
    {
        var heights = seen.Select(sighting => sighting.Fit.Y).ToList();
        return (heights.Quantile(0.05), heights.Quantile(0.95));
    }
}
