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
            lift.Repetitions, Limit, TrunkTip(lift), (rep, seen) => KneesStraighten(lift, rep, seen));
        return Answers.Strongest(Id, lift.Measures.Baseline, new Answer(StatementKind.TrunkTip, Limit, judgement, NeedsMore: true));
    }

    internal static Func<Repetition, Observation> TrunkTip(LiftEvidence lift)
    {
        var change = new Change(lift.Measures, Measure.TrunkLean, KnownNumbers.AngleChangeError.Value);
        return Observation.FromLiftOff(rep => change.Of(Moment.Around(rep.Start), Moment.LiftOffToKnee(rep)));
    }

    /// <summary>A trunk that tips while the knees still bend is a lifter settling down, not hips shooting up.</summary>
    private static bool KneesStraighten(LiftEvidence lift, Repetition rep, Observation tip)
    {
        var before = Sample.Of(lift.Measures, Measure.KneeFlexion, Moment.Around(rep.Start)).Middle().Reading;
        var after = Sample.Of(lift.Measures, Measure.KneeFlexion, Moment.Around(tip.At)).Middle().Reading;
        return before?.Value > after?.Value;
    }
}
