namespace Dorsal.Person;

/// <summary>One person, the one who lifts, through the analysed frames of the clip, in the order of time.</summary>
public sealed record LifterTrack(IReadOnlyList<LifterFrame> Frames);
