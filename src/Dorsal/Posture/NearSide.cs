using Dorsal.Camera;

namespace Dorsal.Posture;

/// <summary>How much of the back the lifter's near arm and shoulder hide from a camera at a quarter.</summary>
internal static class NearSide
{
    /// <summary>The arm begins to hang clear of the back at the first lean, and hangs clear at the second. Ours, 13 rendered lifts at 20 to 35 degrees.</summary>
    private const double ClearsFromLean = 5;
    private const double ClearLean = 65;

    /// <summary>From this lean on more than half of what the arm adds upright is gone, and what is left differs less between bodies. Ours, the same lifts.</summary>
    public const double MostlyClearLean = 50;

    /// <summary>
    /// Degrees of lean from which on the near arm hangs off the lower back. Ours, the same lifts: more upright the
    /// outline was by 10 to 23 degrees too hollow and, of two lifters, by 10 and 20 too flat; from here on by 2 to 9 too hollow.
    /// </summary>
    public const double OffTheLowerBackFrom = 22;

    /// <summary>
    /// Further off the side than this, in degrees, the near arm hides the back of a lifter who stands upright: at 30 degrees the same
    /// lockout gave a lumbar zero 14 degrees off when the film was mirrored or half as large (ours, 2 rendered clips).
    /// </summary>
    private const double HidesUprightBackFrom = 15;

    /// <summary>
    /// Flatter than this, in degrees between C7/T1 and T12/L1, is no back: three standard deviations (of 5) below people's 20. Ours, 2 rendered
    /// lifts at 14 and 25 degrees: a near arm that hangs straight before a woman's back showed -3 and 0 for 20.
    /// </summary>
    private const double FlattestBack = 5;

    /// <summary>Whether an outline is too flat for an upper back and so the near arm's, which hangs before it.</summary>
    public static bool IsTheArms(double angle, double lean, SagittalPlane plane)
        => plane.BeyondSquareOn > 0 && lean < MostlyClearLean && angle < FlattestBack;

    /// <param name="yaw">Of the camera off the side, degrees.</param>
    public static bool HidesUprightBack(double yaw) => yaw > HidesUprightBackFrom;

    /// <summary>Whether the outline of the lower back is the near arm's.</summary>
    public static bool HidesLowerBack(double lean, double yaw) => HidesUprightBack(yaw) && lean < OffTheLowerBackFrom;

    /// <summary>0 upright, 1 with the arm clear of the back.</summary>
    public static double Cleared(double lean)
    {
        var share = Math.Clamp((lean - ClearsFromLean) / (ClearLean - ClearsFromLean), 0, 1);
        return share * share * (3 - (2 * share));
    }
}
