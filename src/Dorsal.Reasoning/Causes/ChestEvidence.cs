using Dorsal.Findings;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.NextSteps;
using static Dorsal.Reasoning.Causes.CaseReading;
using static Dorsal.Reasoning.Causes.EvidenceDirection;

namespace Dorsal.Reasoning.Causes;

/// <summary>What speaks for and against a chest that drops, and whether it only follows from something else.</summary>
internal static class ChestEvidence
{
    private const FindingId Chest = FindingId.ChestCollapse;

    /// <summary>Ours: what carries the chest down with it.</summary>
    private static readonly IReadOnlyList<FindingId> OtherFaults =
        [FindingId.UpperBackRounding, FindingId.LowerBackRounding, FindingId.HipsRiseFirst, FindingId.BarForward, FindingId.BarDrift];

    public static IReadOnlyList<EvidenceRow> Rows { get; } =
    [
        Row("chest-drops", For, EvidenceWeight.NamedAndMeasured, "the article, second reason", known => known.Shows(Chest)) with
        {
            Finding = Chest, Decides = true,
        },
        Row("chest-stays-up", Against, EvidenceWeight.LookedForAndNotThere, "the article, second reason", known => known.Lacks(Chest)) with
        {
            Finding = Chest,
        },
        Row("feels-chest-drop", For, EvidenceWeight.NamedAndSaid, "the article, second reason: a cue that asks for conscious effort", Felt, Inquiry.AskWhatIsFelt) with
        {
            Answer = "feels",
        },
        Row("another-fault-drops-the-chest", Against, EvidenceWeight.Indirect, "the article, second reason: a collapsing chest can be a sign of another failure of form",
            known => EvidenceReading.Any([.. OtherFaults.Select(fault => known.Shows(fault))]).AsFarAs(Drops(known))) with
        {
            Pattern = Pattern.FollowsAnotherFault,
        },
        Row("no-other-fault-drops-the-chest", For, EvidenceWeight.Indirect, "the article, how to correct the second reason: the chest cue and not an issue elsewhere",
            known => EvidenceReading.All([.. OtherFaults.Select(fault => known.Lacks(fault))]).AsFarAs(StaysUp(known) ? EvidenceReading.Not : Drops(known))) with
        {
            Pattern = Pattern.ChestOnItsOwn,
        },
        Row("chest-drops-the-same-with-less-weight", For, EvidenceWeight.Indirect, "ours: what persists with less weight is form, as the article says of an upper back that rounds",
            known => known.Persists(Chest), Inquiry.LighterSet) with
        {
            Finding = Chest,
        },
        Row("hurts-between-the-shoulder-blades", For, EvidenceWeight.Hint, "ours: the muscles that hold the shoulder blades back lie there",
            known => known.SaidOfPain(known.Answers.PainSites, sites => sites.Contains(PainSite.BetweenShoulderBlades)), Inquiry.AskWhere) with
        {
            Answer = "painSites",
        },
    ];

    private static EvidenceReading Felt(LiftCase known) => Said(known.Answers.Feels, feels => If(feels.Contains(Feeling.ChestDrops)));

    /// <summary>Seen or felt; whether it follows from something else is asked only then.</summary>
    private static EvidenceReading Drops(LiftCase known) => EvidenceReading.Any(known.Shows(Chest), Felt(known));

    /// <summary>What is felt alone, and the film does not show, does not come to be by itself either.</summary>
    private static bool StaysUp(LiftCase known) => known.Lacks(Chest) is { IsKnown: true, Strength: > 0 };

    private static EvidenceRow Row(
        string id, EvidenceDirection direction, EvidenceWeight weight, string basis, Func<LiftCase, EvidenceReading> read, Inquiry known = Inquiry.SideView)
        => new(id, CauseId.ChestCollapse, direction, weight, basis, known, read);
}
