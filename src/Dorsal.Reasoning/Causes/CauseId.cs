namespace Dorsal.Reasoning.Causes;

/// <summary>The four causes of the article, in its order, and everything else.</summary>
public enum CauseId
{
    /// <summary>The upper back rounds, forward under the load or backward at the top.</summary>
    Rounding,

    /// <summary>The chest is not kept up and forward.</summary>
    ChestCollapse,

    /// <summary>The lift ends leaning back instead of upright.</summary>
    LockoutHyperextension,

    /// <summary>Muscles of the upper back too weak for the load, on both sides or one. A film cannot see it.</summary>
    MuscularWeakness,

    /// <summary>Soreness, known conditions of the spine, core conditioning, or nothing to do with lifting.</summary>
    Other,
}
