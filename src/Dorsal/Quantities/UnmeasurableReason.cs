namespace Dorsal.Quantities;

/// <summary>Why the film gives no answer. Each has one sentence for the lifter in the texts of a language.</summary>
public enum UnmeasurableReason
{
    NobodySeen,
    NotADeadlift,
    NoRepetition,
    CameraInFront,
    CameraBehind,
    CameraTooOblique,
    CameraSideOn,
    ViewUnknown,
    BackHidden,
    FeetHidden,
    HeadHidden,
    NoPlate,
    NoScale,
    NoBaseline,
    NoLockout,
    NoLiftOff,
    TooFewRepetitions,
    TooFewFrames,
    NoPlumbLine,
    PitchUnknown,
    CameraLost,
}
