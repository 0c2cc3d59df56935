using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Measures;

namespace Dorsal.Findings;

/// <summary>The trunk tips forward between lift-off and the knee while the knees straighten: the hips rise faster than the shoulders.</summary>
public sealed class HipsRiseFirst : IFindingRule
{
    private static readonly Threshold Limit = KnownThresholds.TrunkTip;

    public FindingId Id => FindingId.HipsRiseFirst;

    public IReadOnlyList<Threshold> Thresholds => [Limit];

    public Finding Judge(LiftEvidence lift)
    {
        if (Gate.WhyNotFromTheSide(lift) is { } why)
            return Answers.NotMeasurable(Id, why);

        var judgement = Judgement.Of(
            lift.Repetitions, Limit, rep => TrunkTip(lift, rep), (rep, seen) => KneesStraighten(lift, rep, seen));
        return Answers.Strongest(Id, new Answer(Limit, judgement, Clause, "your hips", "your knees were not seen to straighten meanwhile"));
    }

    internal static Observation TrunkTip(LiftEvidence lift, Repetition rep) => Change.Of(
        lift.Measures, Measure.TrunkLean, Moment.Around(rep.Start), Moment.LiftOffToKnee(rep), KnownNumbers.AngleChangeError.Value);

    /// <summary>A trunk that tips while the knees still bend is a lifter settling down, not hips shooting up.</summary>
    private static bool KneesStraighten(LiftEvidence lift, Repetition rep, Observation tip)
    {
        var before = Sample.Of(lift.Measures, Measure.KneeFlexion, Moment.Around(rep.Start)).Middle().Reading;
        var after = Sample.Of(lift.Measures, Measure.KneeFlexion, Moment.Around(tip.At)).Middle().Reading;
        return before?.Value > after?.Value;
    }

    private static string Clause(FindingStatus status, Reading tip)
    {
        var amount = $"the trunk tipped {Say.Degrees(tip, "forward", "back")} ({Say.Interval(tip, "forward", "back")})";
        return status switch
        {
            FindingStatus.Present => $"After lift-off your hips rose faster than your shoulders: {amount}",
            FindingStatus.Absent => $"After lift-off your hips and shoulders rose together: {amount}",
            _ => $"After lift-off {amount}",
        };
    }
}
