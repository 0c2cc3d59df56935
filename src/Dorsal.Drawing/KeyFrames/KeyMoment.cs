namespace Dorsal.Drawing.KeyFrames;

/// <summary>Why a frame is shown as a picture.</summary>
public enum KeyMoment
{
    SetUp,
    LiftOff,
    Knee,
    Lockout,

    /// <summary>Where a finding showed most.</summary>
    Worst,
}
