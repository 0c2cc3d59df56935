using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>A frame that was looked at.</summary>
/// <param name="Next">Where to look for the lifter in a neighbouring frame; absent when nobody was found.</param>
/// <param name="Outline">What the outline tells by itself.</param>
internal sealed record FollowedFrame(LifterFrame Frame, PersonRegion? Next, OutlineGlance Outline)
{
    public LifterPlace? Place => Frame.Pose is { } pose && Next is { } next ? new LifterPlace(pose, next) : null;

    /// <summary>The same reading for a frame in which nothing has changed since.</summary>
    public FollowedFrame StillAt<TPicture>(VideoFrame<TPicture> later) => this with { Frame = Frame with { Index = later.Index, Time = later.Time } };
}
