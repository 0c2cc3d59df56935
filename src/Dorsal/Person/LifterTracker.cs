using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>
/// Follows the lifter through the clip, from one regular reading to the next; where the lifter is lost, starts again by detection, and
/// goes over what is still missing with regions from the frames that come after. What lies between two regular readings is read as
/// densely as the lifter moves (<see cref="ReadingDensity"/>), and outlines are traced, while the net reads on.
/// </summary>
/// <param name="outline">Traces the lifter's outline where the net has read a mask; asked from several threads at once.</param>
/// <param name="glance">Tells what a frame's outline shows by itself; asked in the same way.</param>
/// <param name="threads">How many share the work. What is found does not depend on it.</param>
public sealed class LifterTracker(
    IPersonDetector detector,
    ILandmarkNet net,
    PictureArea area,
    Func<ColourPicture, PersonMask, Silhouette?> outline,
    Func<LifterFrame, OutlineGlance> glance,
    int threads)
{
    /// <summary>Below this the net itself says that nobody is in the region.</summary>
    public const double MinimumPresence = 0.5;

    /// <summary>A body moves little in a 30th of a second; film faster than this adds nothing that is not noise. Ours.</summary>
    private const double BodyFramesPerSecond = 32;

    private readonly PersonFinder finder = new(detector, net, area);

    /// <summary>Whether all frames of a film go through the tracker's hands; of a fast one it asks for some only.</summary>
    public static bool MayReadEveryFrame(VideoFacts facts) => ReadingGrid.For(facts, BodyFramesPerSecond).FilmStep == 1;

    public LifterTrack Track(
        IFootage footage, IReadOnlyList<SurveySighting> survey, Action<int>? frameDone, CancellationToken cancellation)
    {
        var grid = ReadingGrid.For(footage.Facts, BodyFramesPerSecond);
        var looked = new Dictionary<int, FollowedFrame>();
        if (survey.Count > 0)
        {
            FollowForward(footage, survey, grid, looked, frameDone, cancellation);
            RecoverBackward(footage, grid, looked, cancellation);
        }

        return new LifterTrack(BetweenReadings.Filled([.. grid.Frames.Select(index => looked.TryGetValue(index, out var found)
            ? found.Frame
            : new LifterFrame(index, footage.Facts.FrameTimes[index], 0, null, null) { IsRead = survey.Count == 0 })]));
    }

    private void FollowForward(
        IFootage footage,
        IReadOnlyList<SurveySighting> survey,
        ReadingGrid grid,
        Dictionary<int, FollowedFrame> looked,
        Action<int>? frameDone,
        CancellationToken cancellation)
    {
        var crew = new FrameCrew(threads, found =>
        {
            looked[found.Frame.Index] = found;
            frameDone?.Invoke(found.Frame.Index);
        });
        var path = new RegionPath();
        var (before, kept, gap) = ((LifterPlace?)null, (Lazy<FollowedFrame>?)null, grid.Step);
        foreach (var stretch in grid.Stretches(footage, (_, since) => since == gap, FrameCrew.MostAtOnce + 1, cancellation))
        {
            var frame = stretch.Last;
            var reading = Follow(frame, path.Ahead(frame.Time), survey, gap * grid.FilmStep);
            path.Add(frame.Time, reading?.Next);
            var place = LifterPlace.Of(reading);
            gap = ReadingDensity.IsStill(before, place) ? grid.StillStep : grid.Step;
            // Traced by the crew, by whoever needs it first: this stretch for its end, or the next one for its beginning.
            var last = new Lazy<FollowedFrame>(() => Keep(frame, reading));
            var first = kept ?? last;
            crew.Do(() => [.. stretch.ReadBetween(first.Value, last.Value, Look), last.Value]);
            (before, kept) = (place, last);
        }

        crew.Finish();
    }

    private PersonReading? Follow(VideoFrame<ColourPicture> frame, PersonRegion? ahead, IReadOnlyList<SurveySighting> survey, int step)
    {
        var seed = survey.MinBy(sighting => Math.Abs(sighting.FrameIndex - frame.Index))!;
        var isSurveyed = 2 * Math.Abs(seed.FrameIndex - frame.Index) < step;
        return ahead is { } region && !(isSurveyed && PersonFinder.IsElsewhere(region, seed.Region))
            ? finder.Continue(frame.Picture, region, seed.Region)
            : finder.Start(frame.Picture, seed.Region);
    }

    /// <summary>What forward following missed, from the first reading after the gap that knows the lifter's place.</summary>
    private void RecoverBackward(
        IFootage footage, ReadingGrid grid, Dictionary<int, FollowedFrame> looked, CancellationToken cancellation)
    {
        var known = looked.Values.Where(found => found.Next is not null).Select(found => found.Frame.Index).Order().ToList();
        if (known.Count == 0 || known.Count == looked.Count)
            return;

        var regular = looked.Keys.ToHashSet();
        var (before, wasMissed) = ((FollowedFrame?)null, false);
        foreach (var stretch in grid.Stretches(footage, (index, _) => regular.Contains(index), 1, cancellation))
        {
            var frame = stretch.Last;
            var isMissed = looked[frame.Index].Next is null;
            if (isMissed)
            {
                var after = known.FirstOrDefault(index => index > frame.Index, known[^1]);
                looked[frame.Index] = Keep(frame, finder.Settle(frame.Picture, looked[after].Next!.Value));
            }

            var last = looked[frame.Index];
            if (isMissed || wasMissed)
            {
                foreach (var found in stretch.ReadBetween(before ?? last, last, Look))
                    looked[found.Frame.Index] = found;
            }

            (before, wasMissed) = (last, isMissed);
        }
    }

    private FollowedFrame Look(VideoFrame<ColourPicture> frame, PersonRegion region)
        => Keep(frame, finder.Continue(frame.Picture, region, region));

    /// <summary>The mask itself is large and is let go once it is traced.</summary>
    private FollowedFrame Keep(VideoFrame<ColourPicture> frame, PersonReading? reading)
    {
        if (reading is null)
            return new FollowedFrame(new LifterFrame(frame.Index, frame.Time, 0, null, null), null, OutlineGlance.Nothing);

        using var mask = reading.Mask;
        var seen = new LifterFrame(
            frame.Index, frame.Time, reading.Presence, reading.Pose, outline(frame.Picture, mask), mask.Region with { Mirrored = false });
        return new FollowedFrame(seen with { Silhouette = seen.Silhouette?.Packed() }, reading.Next, glance(seen));
    }
}
