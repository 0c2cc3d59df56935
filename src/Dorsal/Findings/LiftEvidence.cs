using Dorsal.Camera;
using Dorsal.Lift;
using Dorsal.Measures;

namespace Dorsal.Findings;

/// <summary>Everything the rules may look at: one clip, measured.</summary>
/// <param name="Tilt">Over the same frames as <paramref name="Measures"/>; absent when the camera stands at the side.</param>
public sealed record LiftEvidence(
    CameraView View,
    LiftKind Kind,
    IReadOnlyList<Repetition> Repetitions,
    LiftMeasures Measures,
    SideTiltSignals? Tilt);
