using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Measures;

namespace Dorsal.Findings;

/// <summary>
/// At set-up or on the way to the knee the shoulders are carried forward around the rib cage and the chest drops. A chest
/// whose upper back does not round with it has not dropped, wherever the shoulders are.
/// </summary>
public sealed class ChestCollapse : IFindingRule
{
    private static readonly Threshold Limit = KnownThresholds.ShoulderProtraction;
    private static readonly Threshold Drop = KnownThresholds.ChestDrop;

    public FindingId Id => FindingId.ChestCollapse;

    public IReadOnlyList<Threshold> Thresholds => [Limit, Drop];

    public Finding Judge(LiftEvidence lift)
    {
        if (Gate.WhyNotFromTheSide(lift) is { } why)
            return Answers.NotMeasurable(Id, why);

        var chest = Judgement.Of(lift.Repetitions, Drop, rep => UpperBack(lift, rep));
        var shoulders = new Answer(StatementKind.ShouldersForward, Limit, Shoulders(lift), NeedsMore: true);
        var told = chest.Status == FindingStatus.Absent ? new Answer(StatementKind.ChestUp, Drop, chest) : shoulders;
        return Answers.Strongest(Id, lift.Measures.Baseline, told) with
        {
            Other = shoulders.AsOther(),
        };
    }

    private static Judgement Shoulders(LiftEvidence lift) => Judgement.Of(
        lift.Repetitions,
        Limit,
        rep => Sample.Of(lift.Measures, Measure.ShoulderProtraction, Moment.SetUpToKnee(rep)).Peak(),
        (rep, _) => ChestIsDown(lift, rep));

    /// <summary>By the value alone: a wider interval must never make the answer surer.</summary>
    private static bool ChestIsDown(LiftEvidence lift, Repetition rep)
        => UpperBack(lift, rep).Reading is { } flexion && flexion.Value >= Drop.PresentFrom;

    private static Observation UpperBack(LiftEvidence lift, Repetition rep)
        => Sample.Of(lift.Measures, Measure.ThoracicFlexion, Moment.SetUpToKnee(rep)).Peak();
}
