using Dorsal.Measures;

namespace Dorsal.Findings;

/// <summary>What a zero of the flexions means to a lifter.</summary>
internal static class Baselines
{
    /// <summary>Whether the zero is the lifter standing relaxed, so that lockout itself may be judged against it.</summary>
    public static bool IsRelaxed(this BaselineSource source) => source is BaselineSource.NeutralClip or BaselineSource.StandingInClip;
}
