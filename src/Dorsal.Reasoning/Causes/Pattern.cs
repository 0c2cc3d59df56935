namespace Dorsal.Reasoning.Causes;

/// <summary>The ways in which a cause shows, as the article separates them. Each belongs to one cause.</summary>
public enum Pattern
{
    /// <summary>Rounding: the upper back bends backward at the top.</summary>
    RoundsBackward,

    /// <summary>Rounding: the upper back is already round before the bar leaves the floor.</summary>
    SetUpRound,

    /// <summary>Rounding: it grows while the bar rises.</summary>
    RoundsInThePull,

    /// <summary>Rounding: the bar starts ahead of the feet or drifts there, and pulls the lifter forward.</summary>
    BarAhead,

    /// <summary>Rounding: it is there with this load and less or not with a lighter one.</summary>
    TooHeavy,

    /// <summary>Chest: it drops along with another fault that comes first.</summary>
    FollowsAnotherFault,

    /// <summary>Chest: it drops on its own.</summary>
    ChestOnItsOwn,

    /// <summary>Leaning back: the trunk behind upright at the top.</summary>
    LeansBack,

    /// <summary>Weakness: both sides alike.</summary>
    BothSides,

    /// <summary>Weakness: one side more than the other.</summary>
    OneSide,

    /// <summary>Other: soreness of the days after training.</summary>
    Soreness,

    /// <summary>Other: a condition of the spine that the lifter knows of.</summary>
    KnownCondition,

    /// <summary>Other: a core that is hardly trained.</summary>
    CoreConditioning,

    /// <summary>Other: the pain behaves unlike pain from lifting.</summary>
    NotFromLifting,
}
