using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Posture;

/// <summary>
/// The raw angles of people standing, for a clip that does not show the lifter upright: wide, because people differ (kyphosis
/// of young adults 20-40 degrees, science of standing posture). Means: ours, from lockouts of rendered and real lifters.
/// </summary>
internal static class PopulationPosture
{
    /// <summary>Seen at an angle the near shoulder blade joins the outline: so much more for each degree beyond square on. Ours, n = 2 clips.</summary>
    private const double ThoracicPerYawDegree = 0.5;
    private const double SquareOn = 10;

    public static NeutralPosture At(double yawDegrees) => new(
        Estimate<Degrees>.PlusMinus(24 + (ThoracicPerYawDegree * Math.Max(0, yawDegrees - SquareOn)), 16),
        Estimate<Degrees>.PlusMinus(-12, 16),
        Estimate<Degrees>.PlusMinus(5, 26),
        Estimate<Percent>.PlusMinus(40, 25));
}
