using Dorsal.Person;

namespace Dorsal.Tests.Synthetic;

/// <summary>The same film, of which not every frame was read.</summary>
internal static class LeftOutFrames
{
    public static Observations EveryFrameBut(this Observations seen, int step)
        => seen with
        {
            Lifter = new LifterTrack(BetweenReadings.Filled([.. seen.Lifter.Frames.Select((frame, i) =>
                i % step == 0 || i == seen.Lifter.Frames.Count - 1
                    ? frame
                    : frame with { IsRead = false, Presence = 0, Pose = null, Silhouette = null })])),
        };
}
