using Dorsal.Back;
using Dorsal.Bar;
using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Legs;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Posture;
using Dorsal.Result;
using Dorsal.Scene;

namespace Dorsal;

/// <summary>
/// A lift with what every stage made of it, before it is judged: what the result is written from, and what drawings show.
/// </summary>
/// <param name="Level">From the steady picture to one of a camera that looks neither up nor down.</param>
/// <param name="Steady">What was seen, as a camera that stands still and level would have seen it: in the pixels of its picture are all that follow.</param>
/// <param name="End">How the followed plate stands beside the middle of the bar; absent where nothing tells.</param>
/// <param name="Back">One entry for each analysed frame, as are legs, body, posture, signals and measures.</param>
public sealed record TracedLift(
    Observations Seen,
    LevelView Level,
    Observations Steady,
    BodyTrack Body,
    CameraView View,
    LiftSignals Signals,
    IReadOnlyList<Repetition> Repetitions,
    LiftKind Kind,
    PictureScale Scale,
    BarEnd? End,
    SagittalPlane Plane,
    IReadOnlyList<BackMoment> Back,
    IReadOnlyList<LegMoment> Legs,
    PostureSeries Posture,
    Baseline Baseline,
    LiftMeasures Measures)
{
    /// <summary>Whether the film shows places where the steady picture has them.</summary>
    public bool IsAsSeen => Seen.Camera.IsSteady && Level.IsAsSeen;

    /// <summary>Whether how much there is of a measure is held against what is common in a deadlift.</summary>
    public bool IsLevelJudged(Measure measure) => Kind != LiftKind.NotDeadlift && Measures.CanJudgeLevelOf(measure);

    /// <summary>The bar where a frame of the video shows it; without its place where it is not measured, as another round thing was followed.</summary>
    public BarFrame BarInPicture(int frame) => Steady.Bar.Frames[frame].Centre is null ? Seen.Bar.Frames[frame] with { Centre = null, Seen = false } : Seen.Bar.Frames[frame];

    /// <summary>Where the picture of a frame of the video shows a place of the steady picture.</summary>
    public ImagePoint InPicture(int frame, ImagePoint steady) => Seen.Camera.InPicture(frame, Level.InPicture(steady));
}
