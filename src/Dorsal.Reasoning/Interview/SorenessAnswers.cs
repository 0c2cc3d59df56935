namespace Dorsal.Reasoning.Interview;

/// <summary>How the soreness since the last session behaves; each may be unknown.</summary>
public sealed record SorenessAnswers
{
    /// <summary>Felt when the muscle is stretched or used, rather than at rest.</summary>
    public bool? OnStretchOrContraction { get; init; }

    /// <summary>Hours from the session to its worst.</summary>
    public int? PeakedAfterHours { get; init; }

    public bool? Fading { get; init; }
}
