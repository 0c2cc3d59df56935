using Dorsal.Measures;

namespace Dorsal.Posture;

/// <summary>
/// Whether the head is held back even where the lifter stands upright, so that this posture is no neutral of the neck.
/// </summary>
internal static class HeadHeldBack
{
    /// <summary>
    /// The head's lift against the trunk's axis at lockout, as the net reads it, degrees: ours, about the middle of 11 rendered
    /// lifts from the side (13 to 31 below 0) and 20 filmed ones (9 to 37 below). One rendered with the head held back by 35 reads 6
    /// below.
    /// </summary>
    private const double AsPeopleHoldIt = -18;

    /// <summary>Degrees, by definition.</summary>
    private const double InLineWithTheTrunk = 0;

    /// <summary>The net follows a bent-back head by a quarter to a third (one rendered clip). Ours.</summary>
    private const double RealPerSeen = 4;

    /// <param name="doubt">Of the neck's neutral for a head held as people hold it, degrees, half the width.</param>
    /// <param name="headLift">As seen where the neutral is taken from, degrees; absent when not seen, which is as doubtful as a head in line with the trunk.</param>
    public static double Doubt(double doubt, double? headLift)
        => MeasuredSeriesBuilder.Combine(doubt, RealPerSeen * Math.Max(0, (headLift ?? InLineWithTheTrunk) - AsPeopleHoldIt));
}
