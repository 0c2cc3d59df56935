using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Reasoning;
using Dorsal.Reasoning.Safety;

namespace Dorsal.Results;

/// <summary>What other commands need of an earlier analysis, as its analysis.json tells it.</summary>
/// <param name="Film">The video's name, not its place.</param>
/// <param name="Facing">Absent where it could not be told.</param>
/// <param name="Neutral">The relaxed standing that the clip itself shows; absent when it shows none.</param>
/// <param name="Load">What the lifter said with <c>--load</c>; absent when nothing.</param>
/// <param name="UpperBack">Where in the pull it is round; absent in a file of an earlier version.</param>
/// <param name="Findings">All ten, in the order of <see cref="FindingId"/>.</param>
public sealed record StoredAnalysis(
    string Film,
    ViewKind View,
    Facing? Facing,
    LiftKind Lift,
    BaselineSource Baseline,
    NeutralPosture? Neutral,
    Kilograms? Load,
    IReadOnlyList<StoredRepetition> Repetitions,
    UpperBackShape? UpperBack,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>What the lifter's words asked for when it was written; absent in a file of an earlier version.</summary>
    public SafetyVerdict? Safety { get; init; }

    /// <summary>As causes are reasoned from it.</summary>
    public FilmedLift AsFilmedLift() => new(Film, View, Lift, Repetitions.Count, Findings) { UpperBack = UpperBack, Baseline = Baseline, Load = Load };
}
