using MathNet.Numerics.Statistics;

namespace Dorsal.Lift;

/// <summary>How the lifter stood in a part of the clip: medians over it, absent where not seen.</summary>
/// <param name="Lean">Degrees of the trunk from the vertical, unsigned.</param>
/// <param name="KneeFlexion">Degrees.</param>
/// <param name="HandsAboveHip">Trunk lengths; negative when the hands hang below the hips.</param>
/// <param name="HandsAboveKnee">Trunk lengths.</param>
/// <param name="TrunkRise">Height of the shoulders above the hips, trunk lengths: 1 upright, 0 level, from whatever side.</param>
internal sealed record LiftPosture(
    double? Lean,
    double? KneeFlexion,
    double? HandsAboveHip,
    double? HandsAboveKnee,
    double? TrunkRise)
{
    /// <summary>Of fewer there is no median. Ours.</summary>
    private const int LeastSamples = 2;

    public static LiftPosture Over(LiftSignals signals, IReadOnlyCollection<int> samples) => new(
        Median(samples, i => signals.TrunkLean[i] is { } lean ? Math.Abs(lean) : null),
        Median(samples, i => signals.KneeFlexion[i]),
        Median(samples, i => signals.HandAboveHip[i]),
        Median(samples, i => signals.HandAboveHip[i] + signals.HipHeight[i] - signals.KneeHeight[i]),
        Median(samples, i => signals.ShoulderHeight[i] - signals.HipHeight[i]));

    private static double? Median(IReadOnlyCollection<int> samples, Func<int, double?> value)
    {
        var seen = samples.Select(value).OfType<double>().ToArray();
        return seen.Length < LeastSamples ? null : seen.Median();
    }
}
