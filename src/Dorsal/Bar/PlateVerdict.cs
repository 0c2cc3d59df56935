using Dorsal.Footage;
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

    /// <summary>A film stretched sideways makes plates wider than high.</summary>
    private const double MostAspect = 1.25;

    /// <summary>In trunk lengths; kettlebells stay below 0.28, see <see cref="PlateSearch"/>.</summary>
    private const double LeastRadius = 0.32;

    /// <summary>Frames that must show the rim, as a share of those in which the hands were seen.</summary>
    private const double LeastSeen = 0.5;

    /// <summary>Median rim support over the frames seen.</summary>
    private const double LeastSupport = 0.5;

    /// <summary>Up and down in trunk lengths; the bar of a deadlift travels about one.</summary>
    private const double LeastTravel = 0.3;

    /// <summary>Correlation of the plate's height with the hands'.</summary>
    private const double LeastTogether = 0.8;

    public static bool IsLiftedPlate(IReadOnlyList<RimSighting?> sightings, IReadOnlyList<double> times, HandPath hands, int shrink)
    {
        var seen = sightings.OfType<RimSighting>().ToList();
        var withHands = times.Count(time => hands.At(time) is not null);
        if (seen.Count < LeastSeen * withHands || seen.Count < 3)
            return false;

        var aspect = seen.Select(sighting => sighting.Fit.RadiusX / sighting.Fit.RadiusY).Median();
        var radius = seen.Select(sighting => sighting.Fit.RadiusY).Median() * shrink / hands.TrunkLength;
        return aspect is >= LeastAspect and <= MostAspect
            && radius >= LeastRadius
            && seen.Select(sighting => (double)sighting.Support).Median() >= LeastSupport
            && Travel(seen) * shrink >= LeastTravel * hands.TrunkLength
            && Together(seen, hands) >= LeastTogether;
    }

    private static double Travel(List<RimSighting> seen)
    {
        var heights = seen.Select(sighting => sighting.Fit.Y).ToList();
        return heights.Quantile(0.95) - heights.Quantile(0.05);
    }

    private static double Together(List<RimSighting> seen, HandPath hands)
    {
        var pairs = seen.Select(sighting => (sighting.Fit.Y, Hand: hands.At(sighting.Seconds)))
            .Where(pair => pair.Hand is not null)
            .ToList();
        return pairs.Count < 3 ? 0 : Correlation.Pearson(pairs.Select(pair => pair.Y), pairs.Select(pair => pair.Hand!.Value.Y));
    }
}
