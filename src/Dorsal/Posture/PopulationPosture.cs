using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Posture;

/// <summary>
/// The raw angles of people standing, for a clip that does not show the lifter upright, and to weigh against one that does:
/// wide, because people differ (kyphosis of young adults 20-40 degrees, science of standing posture). Means: ours, from
/// lockouts of rendered and real lifters.
/// </summary>
internal static class PopulationPosture
{
    /// <summary>Ours: 19 with a standard deviation of 3.6 over 12 rendered clips, 23 with 6 over 17 filmed lockouts.</summary>
    private static readonly Estimate<Degrees> Thoracic = Estimate<Degrees>.PlusMinus(20, 10);

    /// <summary>Where hair or a hood hides the corner of the neck, the tangent is that of the hair: 6 with a ponytail, 29 with a hood.</summary>
    private static readonly Estimate<Degrees> ThoracicBelowHair = Estimate<Degrees>.PlusMinus(17, 24);

    public static NeutralPosture Of(PostureSeries posture) => new(
        posture.NeckIsHidden ? ThoracicBelowHair : Thoracic,
        Estimate<Degrees>.PlusMinus(-12, 16),
        Estimate<Degrees>.PlusMinus(5, 26),
        Estimate<Percent>.PlusMinus(40, 25),
        TrunkLean: null);
}
