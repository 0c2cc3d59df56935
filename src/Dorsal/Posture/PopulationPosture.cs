using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Posture;

/// <summary>
/// The raw angles of people standing, for a clip that does not show the lifter upright: wide, because people differ (kyphosis
/// of young adults 20-40 degrees, science of standing posture). Means: ours, from lockouts of rendered and real lifters.
/// </summary>
internal static class PopulationPosture
{
    public static NeutralPosture Neutral { get; } = new(
        Estimate<Degrees>.PlusMinus(38, 16),
        Estimate<Degrees>.PlusMinus(-14, 16),
        Estimate<Degrees>.PlusMinus(20, 25),
        Estimate<Percent>.PlusMinus(40, 25));
}
