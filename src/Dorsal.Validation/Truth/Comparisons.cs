using Dorsal.Measures;

namespace Dorsal.Validation.Truth;

/// <summary>What of a rendered clip is compared. Protraction is not: the truth's degrees are not the measure's per cent.</summary>
public static class Comparisons
{
    private const double Straight = 180;

    /// <summary>Thoracic flexion against the joints of the spine.</summary>
    public static Comparison Thoracic { get; } = new(
        "Thoracic flexion", "Upper back", Measure.ThoracicFlexion, TruthZero.Neutral, frame => frame.Angles.ThoracicFlexion);

    /// <summary>All of them, in the order of the contract.</summary>
    public static IReadOnlyList<Comparison> All { get; } =
    [
        Thoracic,
        new("Thoracic, bare skin", "Bare skin", Measure.ThoracicFlexion, TruthZero.Neutral, frame => frame.Contour.Thoracic),
        new("Lumbar flexion", "Lower back", Measure.LumbarFlexion, TruthZero.Neutral, frame => frame.Angles.LumbarFlexion),
        new("Trunk lean", "Lean", Measure.TrunkLean, TruthZero.Own, frame => frame.Angles.TrunkInclination),
        new("Hip flexion", "Hip", Measure.HipFlexion, TruthZero.Own, frame => Straight - frame.Angles.HipAngle),
        new("Knee flexion", "Knee", Measure.KneeFlexion, TruthZero.Own, frame => Straight - frame.Angles.KneeAngle),
        new("Neck extension", "Neck", Measure.NeckExtension, TruthZero.Neutral, frame => frame.Angles.NeckExtension),
        new("Bar height", "Bar up", Measure.BarHeight, TruthZero.Lowest, frame => frame.Bar.Height),
        new("Bar ahead of mid-foot", "Bar ahead", Measure.BarForward, TruthZero.Own, frame => frame.Bar.AheadOfMidFoot),
    ];
}
