namespace Dorsal.Person;

/// <summary>A frame in which the lifter was found.</summary>
/// <param name="Next">Where to look for the lifter in a neighbouring frame.</param>
internal sealed record FollowedFrame(LifterFrame Frame, PersonRegion Next);
