using Dorsal.Measures;

namespace Dorsal.Posture;

/// <summary>The lifter's neutral and where it was seen.</summary>
public sealed record Baseline(NeutralPosture Neutral, BaselineSource Source);
