using Dorsal.Footage;

namespace Dorsal.Bar;

/// <summary>
/// Finds the plate nearest to the camera and follows its centre through every frame. The film is read twice: once coarsely to
/// learn whether something round moves with the hands and how large it is, once finely to follow it.
/// </summary>
public static class BarTracker
{
    private const double TrustedShare = 0.8;

    /// <param name="hands">Frames in which the wrists are known, in any number; gaps and outliers are expected.</param>
    /// <returns>A track without a plate when nothing round enough, large enough and moving with the hands was found.</returns>
    public static BarTrack Track(
        IFootage footage, PictureArea area, IReadOnlyList<HandPosition> hands, CancellationToken cancellation)
    {
        var path = new HandPath(hands);
        if (path.TrunkLength <= 0)
            return Without(footage.Facts);

        var surveyed = PlateSurvey.Run(footage, area, path, cancellation);
        if (surveyed.Count == 0)
            return Without(footage.Facts);

        var shrink = Shrink.ForRadius(surveyed.Max(plate => plate.RadiusY), PlateFollower.WorkingRadius);
        var plates = Follow(footage, Shrink.Box(area, shrink), surveyed, PlateSearch.MostRadius * path.TrunkLength, shrink, cancellation)
            .Where(plate => PlateVerdict.IsLiftedPlate(plate, footage.Facts.FrameTimes, path, shrink))
            .ToList();
        return plates.Count == 0 ? Without(footage.Facts) : With(footage.Facts, Nearest(plates), shrink);
    }

    private static List<FollowedPlate> Follow(
        IFootage footage, PixelBox scene, List<SurveyedPlate> surveyed, double largestRadius, int shrink, CancellationToken cancellation)
    {
        var followers = surveyed.Select(plate => new PlateFollower(plate, largestRadius, shrink)).ToList();
        foreach (var frame in footage.ReadGrey(shrink, cancellation))
        {
            foreach (var follower in followers)
                follower.Look(frame, scene);
        }

        return [.. followers.Select(follower => new FollowedPlate(PlateTrack.Settle(follower.Sightings), PlateRim.In(follower.Profile)))];
    }

    /// <summary>Of the two ends of the bar the near one is the larger; a poorly seen one is not trusted over a clear one.</summary>
    private static FollowedPlate Nearest(List<FollowedPlate> plates)
    {
        var best = plates.Max(plate => plate.Rim.Prominence);
        return plates.Where(plate => plate.Rim.Prominence >= TrustedShare * best).MaxBy(plate => plate.RadiusY)!;
    }

    private static BarTrack With(VideoFacts facts, FollowedPlate plate, int shrink)
    {
        var centres = plate.Sightings
            .Select(sighting => sighting is null ? (ImagePoint?)null : new ImagePoint(sighting.Fit.X, sighting.Fit.Y) * shrink)
            .ToList();
        return new BarTrack(
            BarPath.Of(facts.FrameTimes, centres), Typical(plate, shrink), CentreNoise.Of(plate.Sightings) * shrink);
    }

    private static BarTrack Without(VideoFacts facts)
        => new([.. facts.FrameTimes.Select((time, i) => new BarFrame(i, time, null, false))], null, 0);

    private static PlateSighting Typical(FollowedPlate plate, int shrink)
    {
        // The sighting in the middle of all by size, so that centre and radius belong together.
        var middle = plate.Seen.OrderBy(sighting => sighting.Fit.RadiusY).ElementAt(plate.Seen.Count / 2).Fit;
        return new PlateSighting(
            new ImagePoint(middle.X, middle.Y) * shrink, plate.RadiusX * shrink, plate.RadiusY * shrink, plate.Support);
    }
}
