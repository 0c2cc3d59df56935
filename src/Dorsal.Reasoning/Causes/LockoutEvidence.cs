using Dorsal.Findings;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.NextSteps;
using static Dorsal.Reasoning.Causes.CaseReading;
using static Dorsal.Reasoning.Causes.EvidenceDirection;

namespace Dorsal.Reasoning.Causes;

/// <summary>What speaks for and against a lift that ends leaning back.</summary>
internal static class LockoutEvidence
{
    private const FindingId Lockout = FindingId.LockoutHyperextension;

    public static IReadOnlyList<EvidenceRow> Rows { get; } =
    [
        Row("leans-back-at-the-top", For, EvidenceWeight.NamedAndMeasured, "the article, third reason", known => known.Shows(Lockout)) with
        {
            Finding = Lockout, Pattern = Pattern.LeansBack, Decides = true,
        },
        Row("upright-at-the-top", Against, EvidenceWeight.LookedForAndNotThere, "the article, third reason", known => known.Lacks(Lockout)) with
        {
            Finding = Lockout,
        },
        Row("hurts-at-lockout", For, EvidenceWeight.Hint, "ours: it hurts where the article places this fault",
            known => known.UpperBackHurtsAt(moments => moments.Contains(PainMoment.Lockout)), Inquiry.AskWhen) with
        {
            Answer = "painMoments",
        },
        Row("hurts-but-not-at-lockout", Against, EvidenceWeight.Hint, "ours: it hurts in the lift, but not where the article places this fault",
            HurtsAtAnotherMoment, Inquiry.AskWhen) with
        {
            Answer = "painMoments",
        },
        Row("leans-back-the-same-with-less-weight", For, EvidenceWeight.Indirect, "ours: what persists with less weight is form, as the article says of an upper back that rounds",
            known => known.Persists(Lockout), Inquiry.LighterSet) with
        {
            Finding = Lockout,
        },
        Row("leaning-back-stands-in-for-the-shoulders", For, EvidenceWeight.Hint,
            "practitioners' opinion: shoulders that cannot be pulled back are faked by hips forward and an arched back",
            known => known.Shows(FindingId.ChestCollapse).AsFarAs(known.Shows(Lockout))) with
        {
            Finding = FindingId.ChestCollapse,
        },
        Row("head-bent-back", For, EvidenceWeight.Hint, "the article, introduction: bending the neck back is among the faults of form",
            known => known.Shows(FindingId.NeckExtension).AsFarAs(known.Shows(Lockout))) with
        {
            Finding = FindingId.NeckExtension,
        },
    ];

    /// <summary>Speaks against the cause only where the upper back is known to hurt: a place that was not asked for shall not.</summary>
    private static EvidenceReading HurtsAtAnotherMoment(LiftCase known) => known.SaidOfPain(
        known.Answers.PainMoments,
        moments => Places.InTheUpperBack(known.Answers) && Moments.InTheLift(moments) && !moments.Contains(PainMoment.Lockout));

    private static EvidenceRow Row(
        string id, EvidenceDirection direction, EvidenceWeight weight, string basis, Func<LiftCase, EvidenceReading> read, Inquiry known = Inquiry.SideView)
        => new(id, CauseId.LockoutHyperextension, direction, weight, basis, known, read);
}
