using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>
/// Follows the lifter through the clip, from frame to frame; where the lifter is lost, starts again by detection, and goes
/// over what is still missing with regions from the frames that come after.
/// </summary>
public sealed class LifterTracker(IPersonDetector detector, ILandmarkNet net, PictureArea area)
{
    /// <summary>Below this the net itself says that nobody is in the region.</summary>
    public const double MinimumPresence = 0.5;

    /// <summary>A body moves little in a 30th of a second; film faster than this adds nothing that is not noise. Ours.</summary>
    private const double BodyFramesPerSecond = 32;

    /// <summary>Passes of "read, take the next region" after a start from elsewhere; three or four settle.</summary>
    private const int SettlingPasses = 3;

    /// <summary>The followed person has become another when the survey found the lifter this far away (share of the side).</summary>
    private const double OtherPerson = 0.5;

    private const double LargestJump = 0.3;
    private const double LargestGrowth = 1.5;

    public LifterTrack Track(
        IFootage footage, IReadOnlyList<SurveySighting> survey, Action<int>? frameDone, CancellationToken cancellation)
    {
        var wanted = FrameSampling.AtMost(footage.Facts, BodyFramesPerSecond);
        var readings = new Dictionary<int, Followed>();
        if (survey.Count > 0)
        {
            FollowForward(footage, survey, wanted, readings, frameDone, cancellation);
            RecoverBackward(footage, wanted, readings, cancellation);
        }

        return new LifterTrack([.. wanted.Select(index => readings.TryGetValue(index, out var found)
            ? found.Frame
            : new LifterFrame(index, footage.Facts.FrameTimes[index], 0, null, null))]);
    }

    private void FollowForward(
        IFootage footage,
        IReadOnlyList<SurveySighting> survey,
        IReadOnlyList<int> wanted,
        Dictionary<int, Followed> readings,
        Action<int>? frameDone,
        CancellationToken cancellation)
    {
        var frames = wanted.ToHashSet();
        PersonReading? last = null;
        foreach (var frame in footage.ReadColour(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!frames.Contains(frame.Index))
                continue;

            var seed = survey.MinBy(sighting => Math.Abs(sighting.FrameIndex - frame.Index))!;
            if (last is not null && seed.FrameIndex == frame.Index && IsElsewhere(last.Next, seed.Region))
                last = null;

            last = last is null ? Start(frame.Picture, seed.Region) : Continue(frame.Picture, last.Next, seed.Region);
            if (last is not null)
                readings[frame.Index] = Followed.From(frame, last);

            frameDone?.Invoke(frame.Index);
        }
    }

    /// <summary>What forward following missed, from the first frame after the gap that knows the lifter's place.</summary>
    private void RecoverBackward(
        IFootage footage, IReadOnlyList<int> wanted, Dictionary<int, Followed> readings, CancellationToken cancellation)
    {
        var missing = wanted.Where(index => !readings.ContainsKey(index)).ToHashSet();
        if (missing.Count == 0 || readings.Count == 0)
            return;

        var known = readings.Keys.Order().ToList();
        foreach (var frame in footage.ReadColour(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!missing.Contains(frame.Index))
                continue;

            var after = known.FirstOrDefault(index => index > frame.Index, known[^1]);
            if (Settle(frame.Picture, readings[after].Next) is { } reading)
                readings[frame.Index] = Followed.From(frame, reading);
        }
    }

    private PersonReading? Start(ColourPicture picture, PersonRegion expected)
        => Settle(picture, expected) ?? Detect(picture, expected);

    private PersonReading? Continue(ColourPicture picture, PersonRegion region, PersonRegion seed)
    {
        var reading = net.Read(picture, area, region);
        return IsGood(reading, region) ? reading : Detect(picture, region) ?? Settle(picture, seed);
    }

    private PersonReading? Detect(ColourPicture picture, PersonRegion expected)
    {
        var nearest = detector.Detect(picture, area)
            .Where(person => !IsElsewhere(person.Region, expected))
            .MinBy(person => person.Region.Centre.DistanceTo(expected.Centre));
        return nearest is null ? null : Settle(picture, nearest.Region);
    }

    private PersonReading? Settle(ColourPicture picture, PersonRegion region)
    {
        var reading = net.Read(picture, area, region);
        for (var pass = 1; pass < SettlingPasses && reading.Presence >= MinimumPresence; pass++)
            reading = net.Read(picture, area, reading.Next);

        return reading.Presence >= MinimumPresence && !IsElsewhere(reading.Next, region) ? reading : null;
    }

    private static bool IsGood(PersonReading reading, PersonRegion from)
    {
        var growth = reading.Next.Side / from.Side;
        return reading.Presence >= MinimumPresence
            && reading.Next.Centre.DistanceTo(from.Centre) < LargestJump * from.Side
            && growth < LargestGrowth && growth > 1 / LargestGrowth;
    }

    private static bool IsElsewhere(PersonRegion region, PersonRegion expected)
        => region.Centre.DistanceTo(expected.Centre) > OtherPerson * Math.Max(region.Side, expected.Side);

    /// <summary>What is kept of a frame: the mask itself is large and is let go once it is traced.</summary>
    private sealed record Followed(LifterFrame Frame, PersonRegion Next)
    {
        public static Followed From(VideoFrame<ColourPicture> frame, PersonReading reading) => new(
            new LifterFrame(frame.Index, frame.Time, reading.Presence, reading.Pose, Outline(frame.Picture, reading.Mask), reading.Mask.Region),
            reading.Next);

        private static Silhouette? Outline(ColourPicture picture, PersonMask mask)
            => MaskOutline.Trace(mask) is { } outline ? OutlineRefiner.Refine(outline, picture) : null;
    }
}
