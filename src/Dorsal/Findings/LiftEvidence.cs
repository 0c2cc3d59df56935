using Dorsal.Camera;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Findings;

/// <summary>Everything the rules may look at: one clip, measured.</summary>
/// <param name="Tilt">Over the same frames as <paramref name="Measures"/>; absent when the camera stands at the side.</param>
/// <param name="NeutralTrunkLean">
/// The trunk's lean in the lifter's own relaxed standing, where a neutral clip or standing in this clip showed it; absent
/// when the zero of the flexions is the lockout or the population.
/// </param>
public sealed record LiftEvidence(
    CameraView View,
    LiftKind Kind,
    IReadOnlyList<Repetition> Repetitions,
    LiftMeasures Measures,
    SideTiltSignals? Tilt,
    Estimate<Degrees>? NeutralTrunkLean = null);
