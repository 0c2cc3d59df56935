using Dorsal.Quantities;

namespace Dorsal.Measures;

/// <summary>
/// The lifter standing relaxed: the raw angles that the flexions of another clip are counted from. Absent where this could
/// not be measured.
/// </summary>
/// <param name="ThoracicAngle">Between the back line's tangents at C7/T1 and at T12/L1.</param>
/// <param name="LumbarAngle">Between the back line's tangents at T12/L1 and at S1.</param>
/// <param name="NeckAngle">The head against the upper back.</param>
/// <param name="Protraction">The shoulder joint in front of the chord T12-C7, in per cent of the chord.</param>
/// <param name="TrunkLean">Mid-hip to C7 against the vertical, forward positive: what leaning back at lockout is counted from.</param>
public sealed record NeutralPosture(
    Estimate<Degrees>? ThoracicAngle,
    Estimate<Degrees>? LumbarAngle,
    Estimate<Degrees>? NeckAngle,
    Estimate<Percent>? Protraction,
    Estimate<Degrees>? TrunkLean);
