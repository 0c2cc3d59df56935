namespace Dorsal.Lift;

/// <summary>The part of the lift that an instant belongs to.</summary>
public enum LiftPhase
{
    /// <summary>Before the first set-up, after the last landing, or nothing that could be told.</summary>
    None,

    /// <summary>Bent over the resting bar, shortly before it leaves the floor.</summary>
    SetUp,

    /// <summary>From the floor over the first part of the way to the knee.</summary>
    LiftOff,

    /// <summary>The rest of the way to the knee.</summary>
    ToKnee,

    /// <summary>From the knee until upright.</summary>
    KneeToLockout,

    /// <summary>Upright, until the bar begins to go down.</summary>
    Lockout,

    /// <summary>The bar goes down.</summary>
    Lowering,

    /// <summary>The bar rests between two repetitions.</summary>
    Floor,
}
