using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Findings;

/// <summary>
/// From the first third of the repetitions to the last the lifts slow down, or the back, the trunk or the bar's path change.
/// </summary>
public sealed class FatigueDrift : IFindingRule
{
    private static readonly Threshold Speed = KnownThresholds.SpeedLoss;
    private static readonly Threshold Rounding = KnownThresholds.RoundingDrift;
    private static readonly Threshold Path = KnownThresholds.PathDrift;

    public FindingId Id => FindingId.FatigueDrift;

    public IReadOnlyList<Threshold> Thresholds => [Speed, Rounding, Path];

    public Finding Judge(LiftEvidence lift)
    {
        if (Gate.WhyNoLift(lift) is { } why)
            return Answers.NotMeasurable(Id, why);
        if (lift.Repetitions.Count < FirstToLast.FewestRepetitions)
            return Answers.NotMeasurable(Id, UnmeasurableReason.TooFewRepetitions);

        var (angle, path) = (KnownNumbers.AngleChangeError.Value, KnownNumbers.PathChangeError.Value);
        return Answers.Strongest(
            Id,
            lift.Measures.Baseline,
            new Answer(StatementKind.SpeedLoss, Speed, Judgement.Of(SpeedLoss.Of(lift.Repetitions), Speed)),
            Grown(StatementKind.UpperBackDrift, lift, rep => Peak(lift, Measure.ThoracicFlexion, rep), Rounding, angle),
            Grown(StatementKind.LowerBackDrift, lift, rep => Peak(lift, Measure.LumbarFlexion, rep), Rounding, angle),
            Grown(StatementKind.TrunkTipDrift, lift, HipsRiseFirst.TrunkTip(lift), Rounding, angle) with { Needed = false },
            Grown(StatementKind.BarPathDrift, lift, BarDrift.Drift(lift), Path, path) with { Needed = false });
    }

    private static Answer Grown(
        StatementKind kind, LiftEvidence lift, Func<Repetition, Observation> observe, Threshold limit, double floor)
    {
        var judgement = Gate.WhyNotFromTheSide(lift) is { } why
            ? Judgement.Unknown(why)
            : Judgement.Of(FirstToLast.Growth([.. lift.Repetitions.Select(observe)], floor), limit);
        return new Answer(kind, limit, judgement);
    }

    private static Observation Peak(LiftEvidence lift, Measure measure, Repetition rep)
        => Sample.Of(lift.Measures, measure, Moment.SetUpToKnee(rep)).Peak();
}
