using Dorsal.Reasoning.Interview;

namespace Dorsal.Reasoning.Causes;

/// <summary>What the moments of pain have in common.</summary>
internal static class Moments
{
    private static readonly IReadOnlyList<PainMoment> OfTheLift =
        [PainMoment.Setup, PainMoment.OffFloor, PainMoment.Knee, PainMoment.Lockout, PainMoment.Lowering];

    public static bool InTheLift(IReadOnlyList<PainMoment> moments) => moments.Any(OfTheLift.Contains);

    public static bool AtRest(IReadOnlyList<PainMoment> moments) => moments.Contains(PainMoment.AtRest) || moments.Contains(PainMoment.Night);

    public static bool OnlyInTheLift(IReadOnlyList<PainMoment> moments) => moments.Count > 0 && moments.All(OfTheLift.Contains);

    /// <summary>The next day, without having hurt while lifting.</summary>
    public static bool OnlyAfterwards(IReadOnlyList<PainMoment> moments) => moments.Contains(PainMoment.NextDay) && !InTheLift(moments);
}
