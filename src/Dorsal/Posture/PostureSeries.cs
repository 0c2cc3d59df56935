namespace Dorsal.Posture;

/// <summary>
/// The lifter's posture in each analysed frame as the picture gives it, before anything is counted from a neutral. Degrees,
/// forward positive; absent where not seen.
/// </summary>
/// <param name="EdgeWidth">The median width of the mask's edge along the back, in trunk lengths: large where it is unsure.</param>
/// <param name="NeckIsHidden">In most frames hair or a hood covers the corner between neck and back.</param>
/// <param name="Thoracic">Raw angle of the back line between C7/T1 and T12/L1.</param>
/// <param name="Lumbar">Raw angle of the back line between T12/L1 and S1.</param>
/// <param name="WholeBack">Raw angle of the back line between C7/T1 and S1.</param>
/// <param name="Neck">Raw angle by which the head is bent back against the upper back.</param>
/// <param name="HeadLift">Raw angle by which the head is lifted against the trunk's axis: coarser than the neck, but the same for everybody.</param>
/// <param name="Protraction">The shoulder joint in front of the chord T12-C7, per cent of the chord.</param>
/// <param name="TrunkLean">Mid-hip to C7 against the vertical.</param>
/// <param name="HipFlexion">0 straight.</param>
/// <param name="KneeFlexion">0 straight.</param>
public sealed record PostureSeries(
    IReadOnlyList<double> Seconds,
    double EdgeWidth,
    bool NeckIsHidden,
    NoisySeries Thoracic,
    NoisySeries Lumbar,
    NoisySeries WholeBack,
    NoisySeries Neck,
    NoisySeries HeadLift,
    NoisySeries Protraction,
    NoisySeries TrunkLean,
    NoisySeries HipFlexion,
    NoisySeries KneeFlexion)
{
    /// <summary>One for each frame: a plate lies before the knee.</summary>
    public required IReadOnlyList<bool> KneeIsHidden { get; init; }
}
