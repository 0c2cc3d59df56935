using Dorsal.Footage;
using MathNet.Numerics.Statistics;

namespace Dorsal.Bar;

/// <summary>
/// Finds the plate nearest to the camera and follows its centre through every frame. The film is read twice: once coarsely to
/// learn whether something round moves with the hands and how large it is, once finely to follow it.
/// </summary>
public static class BarTracker
{
    /// <param name="hands">Frames in which the wrists are known, in any number; gaps and outliers are expected.</param>
    /// <returns>A track without a plate when nothing round enough, large enough and moving with the hands was found.</returns>
    public static BarTrack Track(
        IFootage footage, PictureArea area, IReadOnlyList<HandPosition> hands, CancellationToken cancellation)
    {
        var path = new HandPath(hands);
        if (path.TrunkLength <= 0 || PlateSurvey.Run(footage, area, path, cancellation) is not { } plate)
            return Without(footage.Facts);

        var shrink = Shrink.ForRadius(plate.RadiusY, PlateFollower.WorkingRadius);
        var raw = new PlateFollower(plate, shrink).Follow(footage, Shrink.Box(area, shrink), cancellation);
        var sightings = PlateTrack.Settle(raw);
        var times = footage.Facts.FrameTimes;
        return PlateVerdict.IsLiftedPlate(sightings, [.. times.Select(time => time.Number)], path, shrink)
            ? With(footage.Facts, sightings, shrink)
            : Without(footage.Facts);
    }

    private static BarTrack With(VideoFacts facts, List<RimSighting?> sightings, int shrink)
    {
        var centres = sightings.Select(s => s is null ? (ImagePoint?)null : new ImagePoint(s.Fit.X, s.Fit.Y) * shrink).ToList();
        return new BarTrack(BarPath.Of(facts.FrameTimes, centres), Typical(sightings, shrink), CentreNoise.Of(sightings) * shrink);
    }

    private static BarTrack Without(VideoFacts facts)
        => new([.. facts.FrameTimes.Select((time, i) => new BarFrame(i, time, null, false))], null, 0);

    /// <summary>The sighting in the middle of all by size, so that centre and radii belong together.</summary>
    private static PlateSighting Typical(List<RimSighting?> sightings, int shrink)
    {
        var seen = sightings.OfType<RimSighting>().OrderBy(sighting => sighting.Fit.RadiusY).ToList();
        var middle = seen[seen.Count / 2];
        return new PlateSighting(
            new ImagePoint(middle.Fit.X, middle.Fit.Y) * shrink,
            seen.Select(sighting => sighting.Fit.RadiusX).Median() * shrink,
            middle.Fit.RadiusY * shrink,
            seen.Select(sighting => (double)sighting.Support).Median());
    }
}
