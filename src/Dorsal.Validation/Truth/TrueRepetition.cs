namespace Dorsal.Validation.Truth;

/// <summary>The events of one repetition, in seconds from the first frame and as frame numbers.</summary>
public sealed record TrueRepetition(double Start, double Lockout, double End, int StartFrame, int LockoutFrame);
