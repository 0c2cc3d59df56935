using Dorsal.Camera;

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
    /// From the front quarter the near shoulder and arm are the outline of an upright upper back: degrees more for each degree of yaw beyond
    /// square on; and what is left of it, at most, once the arm hangs clear. Ours, 13 rendered lifts of 7 bodies at 20 to 35 degrees: upright
    /// 9 to 12 degrees at 20, 10 to 29 at 30, 37 and 38 at 35; bent over by 57 degrees 7 on average. Of 9 more, of 9 bodies at 15 to 35,
    /// bent over: 3 to 10 and 6.7 on average, at 15 degrees as at 35. A round back comes out from behind the
    /// arm earlier than a straight one; to reckon with that made the angles no better, as bodies differ by as much.
    /// </summary>
    private const double FrontPerYaw = 1.2;
    private const double FrontClear = 7;

    /// <summary>
    /// The same from behind, where the far side of the back is the outline: upright, and with the arm clear. Ours, 8 rendered lifts of 8 bodies at 15 to 35
    /// degrees: upright -8 to 16 degrees more (4 on average), bent over -7 to 6 (-2). Taken for seen from the front, their upper backs were 7.7 degrees
    /// off (root mean square), so 4.8.
    /// </summary>
    private const double BehindPerYaw = 0.4;
    private const double BehindClearPerYaw = -0.1;

    /// <summary>
    /// Half a 95 % interval of what an upright back shows so, for each degree of yaw beyond square on. Ours, of 14 rendered lifts at 20 to 35 degrees
    /// that show the lifter upright from the front quarter: there the angle missed by 8.9 degrees (root mean square) what it missed by bent over, where
    /// 4.1 are what a lockout misses by from the side; and of the 8 from behind, by 8.
    /// </summary>
    private const double FrontDoubtPerYaw = 0.84;
    private const double BehindDoubtPerYaw = 1;

    /// <param name="raw">The angle of the outline between C7/T1 and T12/L1, degrees.</param>
    /// <param name="lean">Of the trunk's axis, degrees from the vertical.</param>
    /// <param name="plane">From where the camera looks.</param>
    public static double SpineOf(double raw, double lean, SagittalPlane plane) => raw + Flattening(lean) - NearSideOf(lean, plane);

    /// <summary>Half a 95 % interval of what the near side adds to an upright back, degrees: bodies differ.</summary>
    public static double NearSideDoubt(SagittalPlane plane) => plane.BeyondSquareOn * (plane.FromBehind ? BehindDoubtPerYaw : FrontDoubtPerYaw);

    private static double Flattening(double lean) => FlattenedWhenHorizontal * Math.Sin(Math.Clamp(lean, 0, 90) * Math.PI / 180);

    private static double NearSideOf(double lean, SagittalPlane plane)
    {
        var (upright, clear) = plane.FromBehind
            ? (BehindPerYaw * plane.BeyondSquareOn, BehindClearPerYaw * plane.BeyondSquareOn)
            : (FrontPerYaw * plane.BeyondSquareOn, Math.Min(FrontPerYaw * plane.BeyondSquareOn, FrontClear));
        return upright + (NearSide.Cleared(lean) * (clear - upright));
    }
}
