using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>Reads the lifter in a frame, and keeps of it what the later stages need.</summary>
internal sealed class LifterReader(
    PersonFinder finder, Func<VideoFrame<ColourPicture>, PersonMask, Silhouette?> outline, Func<LifterFrame, OutlineGlance> glance)
{
    /// <param name="region">In which the lifter should be.</param>
    public FollowedFrame Look(VideoFrame<ColourPicture> frame, PersonRegion region)
        => Keep(frame, finder.Continue(frame.Picture, region, region));

    /// <summary>The mask itself is large and is let go once it is traced.</summary>
    public FollowedFrame Keep(VideoFrame<ColourPicture> frame, PersonReading? reading)
    {
        if (reading is null)
            return new FollowedFrame(new LifterFrame(frame.Index, frame.Time, 0, null, null), null, OutlineGlance.Nothing);

        using var mask = reading.Mask;
        var seen = new LifterFrame(
            frame.Index, frame.Time, reading.Presence, reading.Pose, outline(frame, mask), mask.Region with { Mirrored = false });
        return new FollowedFrame(seen with { Silhouette = seen.Silhouette?.Packed() }, reading.Next, glance(seen));
    }
}
