using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>
/// Follows the lifter through a part of the clip, from one regular reading to the next; where the lifter is lost, starts again by
/// detection. What lies between two regular readings is read as densely as the lifter moves (<see cref="ReadingDensity"/>), and outlines
/// are traced, while the net reads on. Where the picture does not change, the last reading stands for the next ones
/// (<see cref="Standstill"/>). Several parts may be followed at once.
/// </summary>
/// <param name="survey">The lifter's sightings over the whole film, at least one.</param>
/// <param name="threads">Those that share the work on one part.</param>
internal sealed class ForwardFollower(PersonFinder finder, LifterReader reader, IReadOnlyList<SurveySighting> survey, int threads)
{
    /// <returns>Every frame that was looked at.</returns>
    public IReadOnlyList<FollowedFrame> Follow(IFootage footage, ReadingGrid part, PassedFrames passed, CancellationToken cancellation)
    {
        var (looked, behind) = (new List<FollowedFrame>(), part.Frames[0]);
        using var crew = new FrameCrew(threads, found =>
        {
            looked.Add(found);
            passed.Add(Math.Max(0, found.Frame.Index + 1 - behind));
            behind = Math.Max(behind, found.Frame.Index + 1);
        });
        var (path, standstill) = (new RegionPath(), new Standstill());
        var (before, kept, place, gap) = ((Lazy<FollowedFrame>?)null, (Lazy<FollowedFrame>?)null, (LifterPlace?)null, part.StillStep);
        foreach (var stretch in part.Stretches(footage, (_, since) => since == gap, crew.Held, cancellation))
        {
            var frame = stretch.Last;
            Lazy<FollowedFrame> last;
            if (standstill.GoesOn(frame) && kept is not null && before is not null && ReadingDensity.SayTheSame(before.Value, kept.Value))
            {
                last = new(kept.Value.StillAt(frame));
            }
            else
            {
                var reading = Read(frame, path.Ahead(frame.Time), gap * part.FilmStep);
                var there = LifterPlace.Of(reading);
                // One reading alone says nothing of moving; what lies between is read again anyway where the next one shows that it did.
                gap = kept is null || ReadingDensity.IsStill(place, there) ? part.StillStep : part.Step;
                // Traced by the crew, by whoever needs it first: this stretch for its end, or the next one for its beginning.
                last = new(() => reader.Keep(frame, reading));
                place = there;
                standstill.HasRead(frame, place);
            }

            path.Add(frame.Time, place?.Next);
            var first = kept ?? last;
            crew.Do(() => [.. stretch.ReadBetween(first.Value, last.Value, reader.Look), last.Value]);
            (before, kept) = (kept, last);
        }

        crew.Finish();
        return looked;
    }

    private PersonReading? Read(VideoFrame<ColourPicture> frame, PersonRegion? ahead, int step)
    {
        var seed = survey.MinBy(sighting => Math.Abs(sighting.FrameIndex - frame.Index))!;
        var isSurveyed = 2 * Math.Abs(seed.FrameIndex - frame.Index) < step;
        return ahead is { } region && !(isSurveyed && PersonFinder.IsElsewhere(region, seed.Region))
            ? finder.Continue(frame.Picture, region, seed.Region)
            : finder.Start(frame.Picture, seed.Region);
    }
}
