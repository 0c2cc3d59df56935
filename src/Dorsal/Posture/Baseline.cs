using Dorsal.Measures;

namespace Dorsal.Posture;

/// <summary>The lifter's neutral and where it was seen.</summary>
public sealed record Baseline(NeutralPosture Neutral, BaselineSource Source)
{
    /// <summary>The neutral as this clip itself shows it, for use with other clips of the lifter; absent when it shows none.</summary>
    public NeutralPosture? OwnStanding { get; init; }
}
