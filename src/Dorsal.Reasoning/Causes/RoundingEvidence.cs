using Dorsal.Findings;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.NextSteps;
using static Dorsal.Reasoning.Causes.CaseReading;
using static Dorsal.Reasoning.Causes.EvidenceDirection;

namespace Dorsal.Reasoning.Causes;

/// <summary>What speaks for and against a rounded upper back, and for each of its ways.</summary>
internal static class RoundingEvidence
{
    private const FindingId Rounds = FindingId.UpperBackRounding;

    public static IReadOnlyList<EvidenceRow> Rows { get; } =
    [
        Row("upper-back-rounds", For, EvidenceWeight.NamedAndMeasured, "the article, first reason", known => known.ShowsOfThatPart(Rounds, leans: 0)) with
        {
            Finding = Rounds, Decides = true,
        },
        Row("back-rounds-as-a-whole", For, EvidenceWeight.MeasuredAsAWhole, "the article, first reason", known => known.ShowsOfTheWhole(Rounds)) with
        {
            Finding = Rounds, Decides = true,
        },
        Row("upper-back-held", Against, EvidenceWeight.LookedForAndNotThere, "the article, first reason", known => known.Lacks(Rounds)) with
        {
            Finding = Rounds,
        },
        Row("bends-backward-at-the-top", For, EvidenceWeight.NamedAndMeasured, "the article, first reason: rounding backward at the top",
            known => known.BendsBackward()) with
        {
            Finding = FindingId.LockoutHyperextension, Pattern = Pattern.RoundsBackward, Decides = true,
        },
        Row("round-at-set-up", For, EvidenceWeight.Indirect, "ours: a back that starts round was set up so, whatever the load does later",
            known => known.RoundAtSetUp().AsFarAs(known.Shows(Rounds))) with
        {
            Finding = Rounds, Pattern = Pattern.SetUpRound,
        },
        Row("rounds-further-in-the-pull", For, EvidenceWeight.Indirect, "the article, first reason: the upper back bends forward under the strain",
            known => known.RoundsFurther().AsFarAs(known.Shows(Rounds))) with
        {
            Finding = Rounds, Pattern = Pattern.RoundsInThePull,
        },
        Row("bar-starts-ahead", For, EvidenceWeight.Indirect, "the article, how to correct the first reason: the bar too far ahead of the body",
            known => known.Shows(FindingId.BarForward).AsFarAs(known.Shows(Rounds))) with
        {
            Finding = FindingId.BarForward, Pattern = Pattern.BarAhead,
        },
        Row("bar-leaves-the-legs", For, EvidenceWeight.Hint, "ours: a bar that drifts away pulls at the same bad angle as one that starts ahead",
            known => known.Shows(FindingId.BarDrift).AsFarAs(known.Shows(Rounds))) with
        {
            Finding = FindingId.BarDrift, Pattern = Pattern.BarAhead,
        },
        Row("rounds-less-with-less-weight", For, EvidenceWeight.Indirect,
            "the article, first reason: excessive weight; but healthy lifters round more when heavy too (Gundersen 2025, Shoji 2025)",
            known => known.Lightens(Rounds), Inquiry.LighterSet) with
        {
            Finding = Rounds, Pattern = Pattern.TooHeavy,
        },
        Row("rounds-the-same-with-less-weight", For, EvidenceWeight.Indirect, "the article, how to correct the first reason: what persists with less weight is form",
            known => known.Persists(Rounds), Inquiry.LighterSet) with
        {
            Finding = Rounds,
        },
        Row("load-jump", For, EvidenceWeight.Hint, "the article, first reason: excessive weight",
            known => Said(known.Answers.RecentChanges, changes => If(changes.Contains(RecentChange.LoadJump))), Inquiry.AskChanges) with
        {
            Answer = "recentChanges",
        },
        Row("new-technique", For, EvidenceWeight.Hint, "the article, first reason: errors in form",
            known => Said(known.Answers.RecentChanges, changes => If(changes.Contains(RecentChange.NewTechnique))), Inquiry.AskChanges) with
        {
            Answer = "recentChanges",
        },
        Row("hurts-off-the-floor", For, EvidenceWeight.Hint, "ours: the upper back is bent most and loaded most until the bar passes the knee",
            known => known.UpperBackHurtsAt(moments => moments.Contains(PainMoment.OffFloor) || moments.Contains(PainMoment.Knee)), Inquiry.AskWhen) with
        {
            Answer = "painMoments",
        },
    ];

    private static EvidenceRow Row(
        string id, EvidenceDirection direction, EvidenceWeight weight, string basis, Func<LiftCase, EvidenceReading> read, Inquiry known = Inquiry.SideView)
        => new(id, CauseId.Rounding, direction, weight, basis, known, read);
}
