using Dorsal.Knowledge;
using Dorsal.Measures;

namespace Dorsal.Findings;

/// <summary>Thoracic flexion beyond the lifter's own neutral between set-up and the knee, or growing through the pull.</summary>
public sealed class UpperBackRounding : IFindingRule
{
    private static readonly BackRounding Back = new(
        Measure.ThoracicFlexion, KnownThresholds.ThoracicFlexion, KnownThresholds.ThoracicGrowth, TakesPartFrom: -3, PeopleAreAlike: true, "upper back");

    public FindingId Id => FindingId.UpperBackRounding;

    public IReadOnlyList<Threshold> Thresholds => [Back.Level, Back.Growth, KnownThresholds.WholeBackBend];

    public Finding Judge(LiftEvidence lift)
        => Gate.WhyNotFromTheSide(lift) is { } why
            ? Answers.NotMeasurable(Id, why)
            : Answers.Strongest(
                Id,
                Back.LevelAnswer(lift, (status, flexion) => Clause(status, flexion, lift.Measures.Baseline.Words())),
                Back.GrowthAnswer(lift),
                Back.WholeAnswer(lift));

    internal static Judgement AtSetUp(LiftEvidence lift) => Judgement.Of(
        lift.Repetitions, Back.Level, rep => Sample.Of(lift.Measures, Measure.ThoracicFlexion, Moment.SetUp(rep)).Middle());

    internal static Judgement Growth(LiftEvidence lift) => Back.GrowthAnswer(lift).Judgement;

    private static string Clause(FindingStatus status, Reading flexion, string posture)
    {
        var amount = $"{Say.Degrees(flexion, "rounder", "flatter")} than {posture} ({Say.Interval(flexion, "rounder", "flatter")})";
        return status == FindingStatus.Absent
            ? $"Your upper back kept its shape: it was {amount} on the way to the knee"
            : $"Your upper back was {amount} on the way to the knee";
    }
}
