namespace Dorsal.Posture;

/// <summary>What the outline of the lower back shows beside the bend of the spine; taken out of every raw lumbar angle.</summary>
public static class LumbarOutline
{
    /// <summary>
    /// From the front quarter the near arm fills the hollow of an upright lower back: degrees for each degree of yaw beyond
    /// square on, gone when bent over. Ours, n = 2 rendered clips at 30 degrees, alike within 3 degrees.
    /// </summary>
    private const double NearArmPerYaw = 0.58;

    /// <param name="raw">The angle of the outline between T12/L1 and S1, degrees.</param>
    /// <param name="lean">Of the trunk's axis, degrees from the vertical.</param>
    /// <param name="yaw">Of the camera off the side, degrees.</param>
    public static double SpineOf(double raw, double lean, double yaw)
        => raw - (NearArmPerYaw * NearSide.YawBeyondSquareOn(yaw) * NearSide.Cleared(lean));
}
