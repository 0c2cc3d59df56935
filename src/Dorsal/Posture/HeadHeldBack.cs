using Dorsal.Measures;

namespace Dorsal.Posture;

/// <summary>
/// Whether the head is held back even where the lifter stands upright, so that this posture is no neutral of the neck.
/// </summary>
internal static class HeadHeldBack
{
    /// <summary>
    /// Degrees of the head's lift against the trunk's axis up to which it is held as people hold it. Ours: 13 to 31 below the
    /// horizontal reading in 9 rendered lifters and 9 to 29 in 17 filmed ones at lockout; 6 in one rendered with the head held back by 35.
    /// </summary>
    private const double AsPeopleHoldIt = -12;

    /// <summary>The net follows a bent-back head by a third (one rendered clip).</summary>
    private const double RealPerSeen = 3;

    /// <param name="doubt">Of the neck's neutral for a head held as people hold it, degrees, half the width.</param>
    /// <param name="headLift">As seen where the neutral is taken from, degrees; absent when not seen.</param>
    public static double Doubt(double doubt, double? headLift)
        => MeasuredSeriesBuilder.Combine(doubt, RealPerSeen * Math.Max(0, (headLift ?? 0) - AsPeopleHoldIt));
}
