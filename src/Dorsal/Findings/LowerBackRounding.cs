using Dorsal.Knowledge;
using Dorsal.Measures;

namespace Dorsal.Findings;

/// <summary>
/// Lumbar flexion clearly beyond the share of the hollow that every lifter gives up at the floor, or growing through the pull.
/// </summary>
public sealed class LowerBackRounding : IFindingRule
{
    private static readonly BackRounding Back = new(
        Measure.LumbarFlexion, KnownThresholds.LumbarFlexion, KnownThresholds.LumbarGrowth, TakesPartFrom: KnownNumbers.LowerBackTakesPart.Value,
        new(StatementKind.LowerBackLevel, StatementKind.LowerBackGrowth, StatementKind.WholeBackForLower));

    public FindingId Id => FindingId.LowerBackRounding;

    public IReadOnlyList<Threshold> Thresholds => [Back.Level, Back.Growth, KnownThresholds.WholeBackBend];

    public Finding Judge(LiftEvidence lift)
        => Gate.WhyNotFromTheSide(lift) is { } why
            ? Answers.NotMeasurable(Id, why)
            : WithItsZero(lift, Answers.Strongest(Id, lift.Measures.LumbarBaseline, Back.LevelAnswer(lift), Back.GrowthAnswer(lift), Back.WholeAnswer(lift)));

    /// <summary>A lower back that was not seen at lockout is not said to be rounder than it was there.</summary>
    private static Finding WithItsZero(LiftEvidence lift, Finding finding)
        => lift.Measures.LumbarZeroIsFromLessUpright && finding.Reason is Reason.Judged(var statement, var rest)
            ? finding with { Reason = new Reason.Judged(statement with { ZeroIsFromLessUpright = true }, rest) }
            : finding;
}
