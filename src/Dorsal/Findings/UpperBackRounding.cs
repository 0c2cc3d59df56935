using Dorsal.Knowledge;
using Dorsal.Measures;

namespace Dorsal.Findings;

/// <summary>Thoracic flexion beyond the lifter's own neutral between set-up and the knee, or growing through the pull.</summary>
public sealed class UpperBackRounding : IFindingRule
{
    private static readonly BackRounding Back = new(
        Measure.ThoracicFlexion, KnownThresholds.ThoracicFlexion, KnownThresholds.ThoracicGrowth, TakesPartFrom: -KnownNumbers.FlatUpperBack.Value,
        new(StatementKind.UpperBackLevel, StatementKind.UpperBackGrowth, StatementKind.WholeBackForUpper));

    public FindingId Id => FindingId.UpperBackRounding;

    public IReadOnlyList<Threshold> Thresholds => [Back.Level, Back.Growth, KnownThresholds.WholeBackBend];

    public Finding Judge(LiftEvidence lift)
        => Gate.WhyNotFromTheSide(lift) is { } why
            ? Answers.NotMeasurable(Id, why)
            : Answers.Strongest(Id, lift.Measures.Baseline, Back.LevelAnswer(lift), Back.GrowthAnswer(lift), Back.WholeAnswer(lift));

    internal static Judgement AtSetUp(LiftEvidence lift) => Judgement.Of(
        lift.Repetitions, Back.Level, rep => Sample.Of(lift.Measures, Measure.ThoracicFlexion, Moment.SetUp(rep)).Middle());

    internal static Judgement Growth(LiftEvidence lift) => Back.GrowthAnswer(lift).Judgement;
}
