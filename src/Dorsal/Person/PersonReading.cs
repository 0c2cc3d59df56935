namespace Dorsal.Person;

/// <summary>What the landmark net reads out of one region of one frame.</summary>
/// <param name="Presence">0 to 1: is there a whole person in the region?</param>
/// <param name="Next">The region in which to look for the same person in a neighbouring frame.</param>
public sealed record PersonReading(double Presence, Pose Pose, PersonMask Mask, PersonRegion Next);
