namespace Dorsal.Validation.Scores;

/// <summary>A clip by its name, and what its analysis is worth.</summary>
public sealed record Scored<TScore>(string Clip, TScore Score);
