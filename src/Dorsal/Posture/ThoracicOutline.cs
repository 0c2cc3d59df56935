namespace Dorsal.Posture;

/// <summary>
/// What the outline of the upper back shows beside the bend of the spine, by how far the trunk is bent over and from where the
/// camera looks; taken out of every raw thoracic angle.
/// </summary>
public static class ThoracicOutline
{
    /// <summary>
    /// Degrees by which a horizontal trunk shows less of a bend: the arms draw the shoulder blades flat, and the head, lifted to
    /// look ahead, fills the corner of the neck. Ours, fitted to 12 rendered clips: 3.7 to 4.4 with the best ways of reading
    /// the tangents; without it 10 of them read too flat when bent over, and all by 3.6 degrees on average.
    /// </summary>
    private const double FlattenedWhenHorizontal = 4;

    /// <summary>
    /// From the front quarter the near shoulder and arm are the outline of an upright upper back: degrees more for each degree
    /// of yaw beyond square on; bent over, most of it goes. Ours, n = 2 rendered clips at 30 degrees, alike within 5 degrees.
    /// </summary>
    private const double NearArmPerYaw = 1.6;
    private const double ClearedPerYaw = 1.4;

    /// <summary>
    /// A back that is rounder than this comes out from behind a near arm that begins to hang clear of it, and is the outline itself: the
    /// arm adds less by so much for each degree. Ours, n = 1 rendered clip at 30 degrees with a round back: 0.34 to 0.52 by the frame,
    /// beginning at its own 22 degrees; taken smaller and later, as what lies beyond is magnified by it.
    /// </summary>
    private const double RoundBack = 25;
    private const double ComesOut = 0.3;

    /// <param name="raw">The angle of the outline between C7/T1 and T12/L1, degrees.</param>
    /// <param name="lean">Of the trunk's axis, degrees from the vertical.</param>
    /// <param name="yaw">Of the camera off the side, degrees.</param>
    public static double SpineOf(double raw, double lean, double yaw)
    {
        var outline = raw + Flattening(lean);
        var behindTheArm = outline - NearArm(lean, yaw);
        // The spine that would give this outline, as the arm adds the less the rounder that is; at most the outline itself.
        var share = ComesOut * Math.Clamp(lean / NearSide.ClearsFromLean, 0, 1);
        return Math.Min(outline, behindTheArm + (Math.Max(0, behindTheArm - RoundBack) * share / (1 - share)));
    }

    private static double Flattening(double lean) => FlattenedWhenHorizontal * Math.Sin(Math.Clamp(lean, 0, 90) * Math.PI / 180);

    private static double NearArm(double lean, double yaw)
        => NearSide.YawBeyondSquareOn(yaw) * (NearArmPerYaw - (ClearedPerYaw * NearSide.Cleared(lean)));
}
