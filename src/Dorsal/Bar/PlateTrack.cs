using Dorsal.Quantities;
using Dorsal.Signals;
using MathNet.Numerics.Statistics;

namespace Dorsal.Bar;

/// <summary>From what single frames show to one plate of one size on one path, still in pixels of the shrunk picture.</summary>
internal static class PlateTrack
{
    /// <summary>Rim support below which a frame shows no plate; ours, tuned on n = 27 side clips.</summary>
    private const float LeastSupport = 0.4f;

    /// <summary>
    /// Where the plate usually shows better than this by far, it may be something else: more rays must agree. Ours; no measurement is on record.
    /// </summary>
    private const double ShareOfUsual = 0.6;

    /// <summary>The share of rays that must agree on one ellipse there. Ours; no measurement is on record.</summary>
    private const double DoubtfulAgreement = 0.48;

    /// <summary>The same everywhere else. Ours; no measurement is on record.</summary>
    private const double LeastAgreement = 0.3;

    /// <summary>
    /// The size changes by perspective only, slowly and little, so that the rest of a frame's size is noise. Ours; no measurement is on record.
    /// </summary>
    private const double SizeFreedom = 0.01;

    /// <summary>Seconds over which the size is averaged. Ours; no measurement is on record.</summary>
    private const double SizeReach = 0.4;

    /// <summary>Frames on either side that vote on whether a centre fits in. Ours; no measurement is on record.</summary>
    private const int Neighbours = 2;

    /// <summary>Radii from the middle of the neighbours beyond which a centre does not fit in. Ours; no measurement is on record.</summary>
    private const double MostJump = 0.15;

    public static List<RimSighting?> Settle(IReadOnlyList<FittedRim?> rims)
    {
        var usual = UsualSupport(rims);
        var sure = rims.Where(rim => IsClear(rim?.Sighting, usual)).Select(rim => rim!.Sighting).ToList();
        var times = sure.Select(sighting => Seconds.Of(sighting.Seconds)).ToList();
        var settled = rims.Select(rim => IsClear(rim?.Sighting, usual) ? Refit(rim!, Around(sure, times, rim!.Sighting.Seconds)) : null).ToList();
        var smooth = settled.Select((sighting, i) => FitsIn(settled, i) ? sighting : null).ToList();
        var kept = Reachability.Keep([.. smooth.Select(sighting => sighting is null ? null : Point(sighting))]);
        return [.. smooth.Select((sighting, i) => kept[i] ? sighting : null)];
    }

    private static TrackPoint? Point(RimSighting sighting)
    {
        var fit = sighting.Fit;
        return new TrackPoint(sighting.Seconds, fit.X / fit.RadiusY, fit.Y / fit.RadiusY, sighting.Support);
    }

    private static double UsualSupport(IReadOnlyList<FittedRim?> rims)
        => rims.OfType<FittedRim>().Select(rim => (double)rim.Sighting.Support).DefaultIfEmpty(0).Quantile(0.75);

    private static bool IsClear(RimSighting? sighting, double usual)
        => sighting is not null
            && sighting.Support >= LeastSupport
            && sighting.Fit.Agreement >= (sighting.Support < ShareOfUsual * usual ? DoubtfulAgreement : LeastAgreement);

    private static RimSighting Refit(FittedRim rim, (double X, double Y) radii) => rim.Sighting with
    {
        Fit = RimFit.Through(rim.Points, rim.Sighting.Fit.X, rim.Sighting.Fit.Y, radii.X, radii.Y, SizeFreedom),
    };

    /// <summary>The usual radii of the frames near a time.</summary>
    private static (double X, double Y) Around(List<RimSighting> sure, IReadOnlyList<Seconds> times, double seconds)
    {
        var near = FramesBetween.Of(times, seconds - (2 * SizeReach), seconds + (2 * SizeReach)).Select(i => sure[i])
            .Where(sighting => Math.Abs(sighting.Seconds - seconds) <= SizeReach).Select(sighting => sighting.Fit).ToList();
        return (near.Select(fit => fit.RadiusX).Median(), near.Select(fit => fit.RadiusY).Median());
    }

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
