namespace Dorsal.Findings;

/// <summary>The ten questions that every analysis answers, in the order of the contract.</summary>
public enum FindingId
{
    /// <summary>The upper back is rounder than the lifter's own neutral on the way to the knee, or grows rounder in the pull.</summary>
    UpperBackRounding,

    /// <summary>The lower back gives up clearly more of its hollow than every lifter does, or rounds further in the pull.</summary>
    LowerBackRounding,

    /// <summary>The shoulders are carried forward around the rib cage and the chest drops.</summary>
    ChestCollapse,

    /// <summary>The trunk tips forward after lift-off because the hips rise faster than the shoulders.</summary>
    HipsRiseFirst,

    /// <summary>At the top the trunk leans back or the back bends backwards beyond neutral standing.</summary>
    LockoutHyperextension,

    /// <summary>The bar starts ahead of mid-foot.</summary>
    BarForward,

    /// <summary>The bar leaves the legs during the pull.</summary>
    BarDrift,

    /// <summary>The head is bent back against the upper back.</summary>
    NeckExtension,

    /// <summary>Bar, shoulders or hips tilt to one side.</summary>
    SideTilt,

    /// <summary>A measure grows from the first repetitions to the last, or the bar slows down.</summary>
    FatigueDrift,
}
