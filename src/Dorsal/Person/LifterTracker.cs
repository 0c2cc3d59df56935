using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>
/// Follows the lifter through the clip, through both of its halves at the same time (<see cref="ForwardFollower"/>), and goes over what is
/// still missing with regions from the frames that come after.
/// </summary>
public sealed class LifterTracker
{
    /// <summary>Below this the net itself says that nobody is in the region.</summary>
    public const double MinimumPresence = 0.5;

    /// <summary>A body moves little in a 30th of a second; film faster than this adds nothing that is not noise. Ours.</summary>
    private const double BodyFramesPerSecond = 32;

    /// <summary>Parts of a film in which the lifter is followed in the same moment.</summary>
    private const int PartsAtOnce = 2;

    private readonly PersonFinder finder;
    private readonly LifterReader reader;
    private readonly int threads;

    /// <param name="outline">Traces the lifter's outline where the net has read a mask; asked from several threads at once.</param>
    /// <param name="glance">Tells what a frame's outline shows by itself; asked in the same way.</param>
    /// <param name="threads">How many share the work. What is found does not depend on it.</param>
    public LifterTracker(
        IPersonDetector detector,
        ILandmarkNet net,
        PictureArea area,
        Func<VideoFrame<ColourPicture>, PersonMask, Silhouette?> outline,
        Func<LifterFrame, OutlineGlance> glance,
        int threads)
    {
        finder = new PersonFinder(detector, net, area);
        reader = new LifterReader(finder, outline, glance);
        this.threads = threads;
    }

    /// <summary>Of the threads that share the work, those that work for one picture.</summary>
    public static int ShareOf(int threads) => Math.Max(1, threads / PartsAtOnce);

    /// <param name="passed">Told how many frames of the film lie behind, from one thread at a time.</param>
    public LifterTrack Track(
        IFootage footage, IReadOnlyList<SurveySighting> survey, Action<int>? passed, CancellationToken cancellation)
    {
        var grid = ReadingGrid.For(footage.Facts, BodyFramesPerSecond);
        var looked = new Dictionary<int, FollowedFrame>();
        if (survey.Count > 0)
        {
            foreach (var found in FollowForward(footage, survey, grid, passed, cancellation))
                looked.Add(found.Frame.Index, found);

            RecoverBackward(footage, grid, looked, cancellation);
        }

        return new LifterTrack(BetweenReadings.Filled([.. grid.Frames.Select(index => looked.TryGetValue(index, out var found)
            ? found.Frame
            : new LifterFrame(index, footage.Facts.FrameTimes[index], 0, null, null) { IsRead = survey.Count == 0 })]));
    }

    /// <summary>The halves of the film at the same time, as one reading waits for the one before it.</summary>
    private IEnumerable<FollowedFrame> FollowForward(
        IFootage footage, IReadOnlyList<SurveySighting> survey, ReadingGrid grid, Action<int>? report, CancellationToken cancellation)
    {
        var follower = new ForwardFollower(finder, reader, survey, ShareOf(threads));
        var passed = new PassedFrames(report);
        return SideBySide.Do(
            grid.Halves(survey.Select(sighting => sighting.FrameIndex)),
            threads,
            (half, ending) => follower.Follow(footage, half, passed, ending),
            cancellation).SelectMany(found => found);
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
        foreach (var stretch in PartThatMisses(grid, looked).Stretches(footage, (index, _) => regular.Contains(index), 1, cancellation))
        {
            var frame = stretch.Last;
            var isMissed = looked[frame.Index].Next is null;
            if (isMissed)
            {
                var after = known.FirstOrDefault(index => index > frame.Index, known[^1]);
                looked[frame.Index] = reader.Keep(frame, finder.Settle(frame.Picture, looked[after].Next!.Value));
            }

            var last = looked[frame.Index];
            if (isMissed || wasMissed)
            {
                foreach (var found in stretch.ReadBetween(before ?? last, last, reader.Look))
                    looked[found.Frame.Index] = found;
            }

            (before, wasMissed) = (last, isMissed);
        }
    }

    /// <summary>From the reading before the first that missed the lifter to the one after the last.</summary>
    private static ReadingGrid PartThatMisses(ReadingGrid grid, Dictionary<int, FollowedFrame> looked)
    {
        var regular = looked.Keys.Order().ToList();
        var (first, last) = (regular.FindIndex(index => looked[index].Next is null), regular.FindLastIndex(index => looked[index].Next is null));
        return grid.Part(regular[Math.Max(0, first - 1)], regular[Math.Min(regular.Count - 1, last + 1)]);
    }
}
