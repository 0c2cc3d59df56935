using Dorsal.Back;
using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Legs;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Posture;
using Dorsal.Result;

namespace Dorsal;

/// <summary>
/// A lift with what every stage made of it, before it is judged: what the result is written from, and what drawings show.
/// </summary>
/// <param name="Back">One entry for each analysed frame, as are legs, body, posture, signals and measures.</param>
public sealed record TracedLift(
    Observations Seen,
    BodyTrack Body,
    CameraView View,
    LiftSignals Signals,
    IReadOnlyList<Repetition> Repetitions,
    LiftKind Kind,
    PictureScale Scale,
    SagittalPlane Plane,
    IReadOnlyList<BackMoment> Back,
    IReadOnlyList<LegMoment> Legs,
    PostureSeries Posture,
    Baseline Baseline,
    LiftMeasures Measures);
