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
            new Answer(Speed, Judgement.Of(SpeedLoss.Of(lift.Repetitions), Speed), SpeedClause, "whether your repetitions slowed down"),
            Grown(lift, rep => Peak(lift, Measure.ThoracicFlexion, rep), Rounding, angle, RoundingClause("upper back"), "whether your back changed"),
            Grown(lift, rep => Peak(lift, Measure.LumbarFlexion, rep), Rounding, angle, RoundingClause("lower back"), "whether your lower back changed"),
            Grown(lift, rep => HipsRiseFirst.TrunkTip(lift, rep), Rounding, angle, TipClause, "whether your hips changed") with { Needed = false },
            Grown(lift, rep => BarDrift.Drift(lift, rep), Path, path, PathClause, "whether the bar's path changed") with { Needed = false });
    }

    private static Answer Grown(
        LiftEvidence lift,
        Func<Repetition, Observation> observe,
        Threshold limit,
        double floor,
        Func<FindingStatus, Reading, string> clause,
        string subject)
    {
        var judgement = Gate.WhyNotFromTheSide(lift) is { } why
            ? Judgement.Unknown(why)
            : Judgement.Of(FirstToLast.Growth([.. lift.Repetitions.Select(observe)], floor), limit);
        return new Answer(limit, judgement, clause, subject);
    }

    private static Observation Peak(LiftEvidence lift, Measure measure, Repetition rep)
        => Sample.Of(lift.Measures, measure, Moment.SetUpToKnee(rep)).Peak();

    private static string SpeedClause(FindingStatus status, Reading loss)
    {
        var amount = $"the last were {Say.Percent(loss, "slower", "faster")} than the first ({Say.Interval(loss, "slower", "faster")})";
        return status switch
        {
            FindingStatus.Present => $"Your repetitions slowed down: {amount}",
            FindingStatus.Absent => $"Your repetitions kept their speed: {amount}",
            _ => $"Of your repetitions {amount}",
        };
    }

    private static Func<FindingStatus, Reading, string> RoundingClause(string part) => (_, growth)
        => $"From the first repetitions to the last your {part} became {Say.Degrees(growth, "rounder", "flatter")} ({Say.Interval(growth, "rounder", "flatter")})";

    private static string TipClause(FindingStatus status, Reading growth)
        => $"In the last repetitions your trunk tipped forward {Say.Degrees(growth, "more", "less")} than in the first ({Say.Interval(growth, "more", "less")})";

    private static string PathClause(FindingStatus status, Reading growth)
        => $"In the last repetitions the bar moved forward {Say.Centimetres(growth, "more", "less")} than in the first ({Say.Interval(growth, "more", "less", 100)})";
}
