using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Body;

/// <summary>Where the hands are, as a hint at the bar.</summary>
public static class HandTrack
{
    /// <returns>One entry for each frame in which the net read the lifter: between two of them a wrong reading would count as often as a right one.</returns>
    public static IReadOnlyList<HandPosition> Of(LifterTrack lifter)
    {
        var trunk = TrunkLengths.Typical(lifter);
        return [.. lifter.Frames.Where(frame => frame.Pose is not null && frame.IsRead).Select(frame => new HandPosition(
            frame.Time,
            ImagePoint.Middle(frame.Pose![BodyPoint.LeftWrist].Point, frame.Pose[BodyPoint.RightWrist].Point),
            trunk))];
    }
}
