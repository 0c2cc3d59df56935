using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Bar;

/// <summary>
/// Finds the plate nearest to the camera and follows its centre through every frame. The film is looked at three times: coarsely, to
/// learn whether something round moves with the hands; finely, to follow it and learn its size and shape; and finely again with these,
/// when pictures are gathered in which the plate at the other end of the bar is looked for.
/// </summary>
public static class BarTracker
{
    /// <summary>The share of all frames that must show the plate, or it is looked for once more where colours stand out. Ours.</summary>
    private const double WellSeen = 0.75;

    /// <summary>By how much more frames must show it there: ours, for where both do about as well luma is sharper.</summary>
    private const double BetterSeen = 1.2;

    /// <summary>How much smaller than the displayed picture the film should be that is given to <see cref="Track"/>.</summary>
    /// <param name="trunkLength">The lifter's, in pixels of the displayed picture.</param>
    public static int ShrinkFor(double trunkLength) => Shrink.ForRadius(PlateSurvey.UsualRadius * trunkLength, PlateFollower.WorkingRadius);

    /// <summary>In luma first, and in a grey that tells colours apart where that shows no plate, or too little of it: the film is read once more for that.</summary>
    /// <inheritdoc cref="Track"/>
    public static BarTrack TrackInAnyColour(
        GreyFilm film, PictureArea area, IReadOnlyList<HandPosition> hands, int threads, CancellationToken cancellation)
    {
        var inLuma = Track(film, area, hands, threads, cancellation);
        if (SeenIn(inLuma) >= WellSeen * film.Facts.FrameCount || hands.Count == 0)
            return inLuma;

        var warm = Track(film.Warm(cancellation), area, hands, threads, cancellation);
        return SeenIn(warm) > BetterSeen * SeenIn(inLuma) ? warm : inLuma;
    }

    private static int SeenIn(BarTrack bar) => bar.Frames.Count(frame => frame.Seen);

    /// <param name="hands">Frames in which the wrists are known, in any number; gaps and outliers are expected.</param>
    /// <param name="threads">Frames that are looked at in the same moment. What is found does not depend on it.</param>
    /// <returns>A track without a plate when nothing round enough, large enough and moving with the hands was found.</returns>
    public static BarTrack Track(
        GreyFilm film, PictureArea area, IReadOnlyList<HandPosition> hands, int threads, CancellationToken cancellation)
    {
        var path = new HandPath(hands);
        if (path.TrunkLength <= 0)
            return BarTrack.Unseen(film.Facts);

        var surveyed = PlateSurvey.Run(film, area, path, threads, cancellation);
        if (surveyed.Count == 0)
            return BarTrack.Unseen(film.Facts);

        IReadOnlyList<BarPicture> pictures = [];
        List<FollowedPlate> Follow(IEnumerable<SurveyedPlate> known, BarPictures? gathered = null)
        {
            var largest = PlateSearch.MostRadius * path.TrunkLength;
            var followers = known.Select(plate => new PlateFollower(plate, largest, film.Shrink)).ToList();
            pictures = PlateFollower.Follow(followers, film, Shrink.Box(area, film.Shrink), gathered, threads, cancellation);
            return [.. followers.Select(follower => FollowedPlate.From(follower, Shrink.Box(area, film.Shrink)))];
        }

        bool GoesWithHands(FollowedPlate plate) => PlateVerdict.GoesWithHands(plate, path, film.Shrink);

        bool IsPlate(FollowedPlate plate) => PlateVerdict.IsLiftedPlate(plate, film.Facts.FrameTimes, path, film.Shrink);

        // The survey knows the shape only coarsely; the second look starts from what the first one learned. A shape that is a tenth off
        // blurs the rim, so what goes with the hands and is no clear plate is looked at again before it is given up.
        var followed = Follow(surveyed);
        var plates = followed.Where(IsPlate).ToList();
        if (plates.Count == 0)
            plates = [.. Follow(followed.Where(GoesWithHands).Select(plate => plate.Learned(film.Shrink))).Where(IsPlate)];
        if (plates.Count == 0)
            return BarTrack.Unseen(film.Facts);

        var near = NearPlate.Among(plates);
        var beside = new BarPictures(near);
        var again = Follow([near.Learned(film.Shrink)], beside).Where(IsPlate);
        var track = With(film.Facts, again.Append(near).MaxBy(plate => plate.Seen.Count)!, film.Shrink);
        return track with { Far = Far(pictures, track.Plate!.Value, area, film.Shrink * beside.Coarser, threads) };
    }

    private static FarPlate? Far(IReadOnlyList<BarPicture> pictures, PlateSighting near, PictureArea area, int shrink, int threads)
    {
        var expected = BarPlaneScale.FarShare(MetresPerPixel.Of(AnalysisOptions.StandardPlate.Number / (2 * near.RadiusY)), area);
        return FarPlateSearch.Find(pictures, near.RadiusX / shrink, near.RadiusY / shrink, expected, Shrink.Box(area, shrink), threads) is { } far
            ? far with { Place = far.Place * shrink, NearPlace = far.NearPlace * shrink }
            : null;
    }

    private static BarTrack With(VideoFacts facts, FollowedPlate plate, int shrink)
    {
        var centres = plate.Sightings
            .Select(sighting => sighting is null ? (ImagePoint?)null : new ImagePoint(sighting.Fit.X, sighting.Fit.Y) * shrink)
            .ToList();
        return new BarTrack(
            BarPath.Of(facts.FrameTimes, centres), Typical(plate, shrink), CentreNoise.Of(plate.Sightings) * shrink)
        {
            Keystone = plate.Keystone?.InPixels(shrink),
        };
    }

    private static PlateSighting Typical(FollowedPlate plate, int shrink)
    {
        // The sighting in the middle of all by size, so that centre and radius belong together.
        var middle = plate.Seen.OrderBy(sighting => sighting.Fit.RadiusY).ElementAt(plate.Seen.Count / 2).Fit;
        return new PlateSighting(
            new ImagePoint(middle.X, middle.Y) * shrink, plate.RadiusX * shrink, plate.RadiusY * shrink, plate.Support);
    }
}
