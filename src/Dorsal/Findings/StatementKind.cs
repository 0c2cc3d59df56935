namespace Dorsal.Findings;

/// <summary>What a quantity of a lift can be about; each has its texts.</summary>
public enum StatementKind
{
    /// <summary>The upper back against its zero, on the way to the knee.</summary>
    UpperBackLevel,

    /// <summary>The upper back against itself at lift-off.</summary>
    UpperBackGrowth,

    /// <summary>The lower back against its zero, on the way to the knee.</summary>
    LowerBackLevel,

    /// <summary>The lower back against itself at lift-off.</summary>
    LowerBackGrowth,

    /// <summary>From sacrum to neck, without a zero; asked for the upper back.</summary>
    WholeBackForUpper,

    /// <summary>The same, asked for the lower back.</summary>
    WholeBackForLower,

    /// <summary>The shoulders against the upper back, where the chest is not seen to stay up.</summary>
    ShouldersForward,

    /// <summary>The upper back, where it shows a chest that stays up.</summary>
    ChestUp,

    /// <summary>The trunk after lift-off against the trunk at lift-off.</summary>
    TrunkTip,

    /// <summary>The trunk at lockout against the vertical.</summary>
    LeanBackFromUpright,

    /// <summary>The trunk at lockout against the lifter's own relaxed standing.</summary>
    LeanBackFromStanding,

    /// <summary>The back at lockout against relaxed standing.</summary>
    BackwardBend,

    /// <summary>The bar at the start against mid-foot.</summary>
    BarForward,

    /// <summary>The bar in the pull against where it left the floor.</summary>
    BarDrift,

    /// <summary>The head against its zero.</summary>
    NeckExtension,

    /// <summary>The line of the shoulders, as all tilts between set-up and lockout.</summary>
    ShoulderTilt,

    /// <summary>The line of the bar.</summary>
    BarTilt,

    /// <summary>The line of the hips.</summary>
    HipTilt,

    /// <summary>The speed of the last repetitions against the first, as all that drifts.</summary>
    SpeedLoss,

    /// <summary>The upper back's level.</summary>
    UpperBackDrift,

    /// <summary>The lower back's level.</summary>
    LowerBackDrift,

    /// <summary>How far the trunk tips.</summary>
    TrunkTipDrift,

    /// <summary>How far the bar moves forward.</summary>
    BarPathDrift,
}
