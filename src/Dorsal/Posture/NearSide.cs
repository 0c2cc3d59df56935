using Dorsal.Measures;

namespace Dorsal.Posture;

/// <summary>How much of the back the lifter's near arm and shoulder hide from a camera at the front quarter.</summary>
internal static class NearSide
{
    /// <summary>The arm begins to hang clear of the back at the first lean, and hangs clear at the second. Ours, n = 2 rendered clips.</summary>
    public const double ClearsFromLean = 15;
    private const double ClearLean = 75;

    /// <summary>
    /// Further off the side than this, in degrees, the near arm hides the back of a lifter who stands upright: at 30 degrees the same
    /// lockout gave a lumbar zero 14 degrees off when the film was mirrored or half as large (ours, 2 rendered clips).
    /// </summary>
    private const double HidesUprightBackFrom = 15;

    /// <param name="yaw">Of the camera off the side, degrees.</param>
    public static bool HidesUprightBack(double yaw) => yaw > HidesUprightBackFrom;

    public static double YawBeyondSquareOn(double yaw) => Math.Max(0, yaw - AngleErrors.SquareOn);

    /// <summary>0 upright, 1 with the arm clear of the back.</summary>
    public static double Cleared(double lean)
    {
        var share = Math.Clamp((lean - ClearsFromLean) / (ClearLean - ClearsFromLean), 0, 1);
        return share * share * (3 - (2 * share));
    }
}
