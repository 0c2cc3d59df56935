using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>
/// Follows the lifter through the clip, from frame to frame; where the lifter is lost, starts again by detection, and goes
/// over what is still missing with regions from the frames that come after. Outlines are traced while the net reads the next frame.
/// </summary>
/// <param name="outline">Traces the lifter's outline where the net has read a mask; asked from several threads at once.</param>
/// <param name="threads">How many share the work. What is found does not depend on it.</param>
public sealed class LifterTracker(
    IPersonDetector detector, ILandmarkNet net, PictureArea area, Func<ColourPicture, PersonMask, Silhouette?> outline, int threads)
{
    /// <summary>Below this the net itself says that nobody is in the region.</summary>
    public const double MinimumPresence = 0.5;

    /// <summary>A body moves little in a 30th of a second; film faster than this adds nothing that is not noise. Ours.</summary>
    private const double BodyFramesPerSecond = 32;

    /// <summary>Frames whose pictures are needed at a time: those being traced, and the one being read.</summary>
    private const int Held = FrameCrew.MostAtOnce + 1;

    private readonly PersonFinder finder = new(detector, net, area);

    public LifterTrack Track(
        IFootage footage, IReadOnlyList<SurveySighting> survey, Action<int>? frameDone, CancellationToken cancellation)
    {
        var wanted = FrameChoice.AtMost(BodyFramesPerSecond, footage.Facts);
        var readings = new Dictionary<int, FollowedFrame>();
        if (survey.Count > 0)
        {
            FollowForward(footage, survey, wanted, readings, frameDone, cancellation);
            RecoverBackward(footage, wanted, readings, cancellation);
        }

        return new LifterTrack([.. wanted.Of(footage.Facts.FrameCount).Select(index => readings.TryGetValue(index, out var found)
            ? found.Frame
            : new LifterFrame(index, footage.Facts.FrameTimes[index], 0, null, null))]);
    }

    private void FollowForward(
        IFootage footage,
        IReadOnlyList<SurveySighting> survey,
        FrameChoice wanted,
        Dictionary<int, FollowedFrame> readings,
        Action<int>? frameDone,
        CancellationToken cancellation)
    {
        var crew = new FrameCrew(threads, found =>
        {
            readings[found.Frame.Index] = found;
            frameDone?.Invoke(found.Frame.Index);
        });
        var path = new RegionPath();
        foreach (var frame in footage.ReadColour(wanted, Held, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            var reading = Follow(frame, path.Ahead, survey, wanted.Step);
            path.Add(reading?.Next);
            if (reading is not null)
                crew.Do(() => Keep(frame, reading));
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

    /// <summary>What forward following missed, from the first frame after the gap that knows the lifter's place.</summary>
    private void RecoverBackward(
        IFootage footage, FrameChoice wanted, Dictionary<int, FollowedFrame> readings, CancellationToken cancellation)
    {
        var missing = wanted.Of(footage.Facts.FrameCount).Where(index => !readings.ContainsKey(index)).ToHashSet();
        if (missing.Count == 0 || readings.Count == 0)
            return;

        var known = readings.Keys.Order().ToList();
        foreach (var frame in footage.ReadColour(wanted, 1, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!missing.Contains(frame.Index))
                continue;

            var after = known.FirstOrDefault(index => index > frame.Index, known[^1]);
            if (finder.Settle(frame.Picture, readings[after].Next) is { } reading)
                readings[frame.Index] = Keep(frame, reading);
        }
    }

    /// <summary>The mask itself is large and is let go once it is traced.</summary>
    private FollowedFrame Keep(VideoFrame<ColourPicture> frame, PersonReading reading)
    {
        using var mask = reading.Mask;
        return new FollowedFrame(
            new LifterFrame(frame.Index, frame.Time, reading.Presence, reading.Pose, outline(frame.Picture, mask), mask.Region with { Mirrored = false }),
            reading.Next);
    }
}
