using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Footage;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Result;

/// <summary>All that one clip tells: what analysis.json, the terminal and every later report are made from.</summary>
/// <param name="Repetitions">In order; empty when the film shows none.</param>
/// <param name="Neutral">The relaxed standing that this clip itself shows; absent when it shows none.</param>
/// <param name="Findings">All ten, in the order of <see cref="FindingId"/>.</param>
/// <param name="Load">What the lifter says was on the bar; nothing is measured with it.</param>
public sealed record LiftAnalysisResult(
    VideoFacts Video,
    CameraView View,
    LiftKind Lift,
    PictureScale Scale,
    IReadOnlyList<MeasuredRepetition> Repetitions,
    LiftMeasures Measures,
    NeutralPosture? Neutral,
    IReadOnlyList<Finding> Findings,
    AnalysisVersions Versions,
    Kilograms? Load = null);
