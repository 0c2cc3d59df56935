using Dorsal.Knowledge;

namespace Dorsal.Reasoning.LightSet;

/// <summary>
/// The smallest change of a number that is called one, however sure both films are: less comes and goes from repetition to
/// repetition.
/// </summary>
internal static class SmallestChanges
{
    /// <summary>Aasa 2019: smallest true change in trained lifters at 70 %, upper part of the back measured there; used for all that is read above the waist.</summary>
    private const double UpperBack = 8;

    /// <summary>Aasa 2019, lower part.</summary>
    private const double LowerBack = 4;

    private static readonly Dictionary<string, double> Known = KnownThresholds.All.ToDictionary(limit => limit.Name, Of);

    /// <returns>In the unit of the measure; absent for a number that no finding is decided by.</returns>
    public static double? Of(string measure) => Known.TryGetValue(measure, out var smallest) ? smallest : null;

    /// <returns>Where nobody has published one (ours): what carries a value from "absent" across everything undecided to "present".</returns>
    public static double Of(Threshold limit) => limit switch
    {
        _ when limit == KnownThresholds.ThoracicFlexion || limit == KnownThresholds.ThoracicGrowth => UpperBack,
        _ when limit == KnownThresholds.LumbarFlexion || limit == KnownThresholds.LumbarGrowth => LowerBack,
        _ when limit == KnownThresholds.WholeBackBend || limit == KnownThresholds.BackwardBend => UpperBack,
        _ when limit == KnownThresholds.NeckExtension || limit == KnownThresholds.ChestDrop || limit == KnownThresholds.RoundingDrift => UpperBack,
        _ => limit.PresentFrom - limit.AbsentUpTo,
    };
}
