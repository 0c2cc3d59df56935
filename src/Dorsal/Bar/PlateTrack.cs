using Dorsal.Footage;
using MathNet.Numerics.Statistics;

namespace Dorsal.Bar;

/// <summary>From what single frames show to one plate of one size on one path, still in pixels of the shrunk picture.</summary>
internal static class PlateTrack
{
    /// <summary>Rim support below which a frame shows no plate; ours, from n = 25 side clips.</summary>
    private const float LeastSupport = 0.4f;

    /// <summary>The share of rays that must agree on one ellipse.</summary>
    private const double LeastAgreement = 0.3;

    /// <summary>The size changes by perspective only, slowly and little, so that the rest of a frame's size is noise.</summary>
    private const double SizeFreedom = 0.01;

    /// <summary>Frames on either side that vote on whether a centre fits in.</summary>
    private const int Neighbours = 2;

    /// <summary>In radii from the middle of the neighbours.</summary>
    private const double MostJump = 0.15;

    public static List<RimSighting?> Settle(IReadOnlyList<RimSighting?> sightings)
    {
        var clear = sightings.Select(sighting => IsClear(sighting) ? sighting : null).ToList();
        var sure = clear.OfType<RimSighting>().OrderByDescending(sighting => sighting.Support * sighting.Fit.Agreement).ToList();
        if (sure.Count == 0)
            return clear;

        var best = sure.Take((sure.Count / 2) + 1).Select(sighting => sighting.Fit).ToList();
        var (radiusX, radiusY) = (best.Select(fit => fit.RadiusX).Median(), best.Select(fit => fit.RadiusY).Median());
        var settled = clear.Select(sighting => sighting is null ? null : Refit(sighting, radiusX, radiusY)).ToList();
        return [.. settled.Select((sighting, i) => FitsIn(settled, i) ? sighting : null)];
    }

    private static bool IsClear(RimSighting? sighting)
        => sighting is not null && sighting.Support >= LeastSupport && sighting.Fit.Agreement >= LeastAgreement;

    private static RimSighting Refit(RimSighting sighting, double radiusX, double radiusY) => sighting with
    {
        Fit = RimFit.Through(sighting.Points, sighting.Fit.X, sighting.Fit.Y, radiusX, radiusY, SizeFreedom),
    };

    private static bool FitsIn(List<RimSighting?> sightings, int index)
    {
        if (sightings[index] is not { } own)
            return false;

        var reach = Math.Min(Neighbours, Math.Min(index, sightings.Count - 1 - index));
        var near = sightings.GetRange(index - reach, (2 * reach) + 1).OfType<RimSighting>().Select(sighting => sighting.Fit).ToList();
        var (x, y) = (near.Select(fit => fit.X).Median(), near.Select(fit => fit.Y).Median());
        return double.Hypot(own.Fit.X - x, own.Fit.Y - y) <= MostJump * own.Fit.RadiusY;
    }
}
