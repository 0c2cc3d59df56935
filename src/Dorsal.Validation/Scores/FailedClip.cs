namespace Dorsal.Validation.Scores;

/// <summary>A clip that has no analysis to score, and why.</summary>
public sealed record FailedClip(string Clip, string Why);
