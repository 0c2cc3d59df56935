using Dorsal.Camera;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Posture;

/// <summary>
/// The zero of a lower back that the near arm hides upright: its outline with the lifter half upright, where the arm has come off it and
/// little of its bend is left. A lower back that keeps its bend up to there seems to have less of it.
/// </summary>
internal static class HalfUprightBack
{
    /// <summary>Degrees of lean. Ours; no measurement is on record.</summary>
    private const double From = 30;
    private const double To = 45;

    /// <summary>
    /// How much more hollow the arm still makes it look, 2 to 9 degrees, less the bend that is left, 1 to 2; and half a 95 % interval of the
    /// zero. Ours, 13 rendered lifts at 20 to 35 degrees. Real lower backs may keep more of their bend.
    /// </summary>
    private const double Hollow = 3;

    /// <summary>The same from behind, where there is no arm before it: it has more bend left than bent over. Ours, 7 rendered lifts at 15 to 35 degrees: -5 to 1; an eighth, of a heavy body, -20.</summary>
    private const double HollowFromBehind = -2;
    private const double Doubt = 12;

    /// <returns>Degrees between T12/L1 and S1; absent where the camera sees the upright back, or the lifter is never seen half upright.</returns>
    public static Estimate<Degrees>? Of(PostureSeries posture, SagittalPlane plane)
    {
        if (!NearSide.HidesUprightBack(plane.YawDegrees))
            return null;

        var frames = Enumerable.Range(0, posture.Seconds.Count).Where(i => posture.TrunkLean.Values[i] is > From and < To);
        return posture.Lumbar.TypicalOf(frames) is { } typical ? Estimate<Degrees>.PlusMinus(typical + (plane.FromBehind ? HollowFromBehind : Hollow), Doubt) : null;
    }
}
