using Dorsal.Findings;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.NextSteps;
using static Dorsal.Reasoning.Causes.CaseReading;
using static Dorsal.Reasoning.Causes.EvidenceDirection;

namespace Dorsal.Reasoning.Causes;

/// <summary>What speaks for and against weak muscles of the upper back. No film sees a muscle's strength: all of it is indirect.</summary>
internal static class WeaknessEvidence
{
    /// <summary>The one fault that the article's test with less weight is about.</summary>
    private const FindingId Tested = FindingId.UpperBackRounding;

    /// <summary>What else muscles at their limit may let happen, ours: the article tests none of it with less weight.</summary>
    private static readonly IReadOnlyList<FindingId> Others = [FindingId.ChestCollapse, FindingId.BarDrift];

    /// <summary>The article's first three reasons: with none of them there, the form is good as far as it is concerned.</summary>
    private static readonly IReadOnlyList<FindingId> Form = [FindingId.UpperBackRounding, FindingId.ChestCollapse, FindingId.LockoutHyperextension];

    private static readonly IReadOnlyList<Feeling> GivesWay = [Feeling.UpperBackGives, Feeling.OneSideFirst, Feeling.GripFirst, Feeling.BarDrifts];

    /// <summary>One feeling, whether asked for what gives way or for the weaker side.</summary>
    private const string UnevenStrength = "uneven strength";

    /// <summary>Shares of the deadlift's load, ours: wide apart, because lifters pull down and row in many ways.</summary>
    private const double LightShare = 0.25;

    private const double MiddlingShare = 0.4;

    private const double HeavyShare = 0.6;

    private const double Half = 0.5;

    public static IReadOnlyList<EvidenceRow> Rows { get; } =
    [
        Row("fault-goes-with-less-weight", For, EvidenceWeight.NamedButUsual,
            "the article, how to correct the first reason; but healthy lifters round more when heavy too (Gundersen 2025, Shoji 2025): support, not proof",
            known => known.Lightens(Tested), Inquiry.LighterSet) with
        {
            Finding = Tested, Decides = true,
        },
        Row("other-fault-goes-with-less-weight", For, EvidenceWeight.Indirect, "ours: what the article says of an upper back that rounds may hold of a chest and of a bar's path",
            OtherGoes, Inquiry.LighterSet),
        Row("fault-stays-with-less-weight", Against, EvidenceWeight.LookedForAndNotThere, "the article, how to correct the first reason",
            known => known.Persists(Tested), Inquiry.LighterSet) with
        {
            Finding = Tested,
        },
        Row("other-fault-stays-with-less-weight", Against, EvidenceWeight.Indirect, "ours: what the article says of an upper back that rounds may hold of a chest and of a bar's path",
            OtherStays, Inquiry.LighterSet),
        Row("upper-back-gives-way", For, EvidenceWeight.NamedAndSaid, "the article, introduction: poor stability of the upper back under load",
            known => Feels(known, Feeling.UpperBackGives), Inquiry.AskWhatIsFelt) with
        {
            Answer = "feels", Decides = true,
        },
        Row("nothing-of-the-upper-back-gives-way", Against, EvidenceWeight.Hint, "ours: what is weak is often what gives way first",
            known => Said(known.Answers.Feels, feels => If(!feels.Any(GivesWay.Contains))), Inquiry.AskWhatIsFelt) with
        {
            Answer = "feels",
        },
        Row("grip-gives-way-first", For, EvidenceWeight.Hint, "ours: a chain that pulls on the shoulder blades gives way at its weakest part",
            known => Feels(known, Feeling.GripFirst), Inquiry.AskWhatIsFelt) with
        {
            Answer = "feels",
        },
        Row("one-side-gives-way-first", For, EvidenceWeight.NamedAndSaid, "the article, fourth reason: unbalanced development, on one side",
            known => Feels(known, Feeling.OneSideFirst), Inquiry.AskWhatIsFelt) with
        {
            Answer = "feels", Pattern = Pattern.OneSide, Fact = UnevenStrength,
        },
        Row("one-side-is-weaker", For, EvidenceWeight.NamedAndSaid, "the article, fourth reason: unbalanced development, on one side",
            known => Said(known.Answers.WeakSide, side => If(side != WeakSide.None)), Inquiry.AskWeakSide) with
        {
            Answer = "weakSide", Pattern = Pattern.OneSide, Fact = UnevenStrength,
        },
        Row("tilts-to-one-side", For, EvidenceWeight.Indirect, "ours: a bar or shoulders that turn to one side under load fit strength that differs from side to side",
            known => known.Shows(FindingId.SideTilt), Inquiry.FrontView) with
        {
            Finding = FindingId.SideTilt, Pattern = Pattern.OneSide,
        },
        Row("hurts-on-one-side", For, EvidenceWeight.Hint, "ours: pain of one side only fits a fault of one side only",
            HurtsOnOneSide, Inquiry.AskWhere) with
        {
            Answer = "painSites", Pattern = Pattern.OneSide,
        },
        Row("weak-on-both-sides-alike", For, EvidenceWeight.Hint, "the article, how to correct the fourth reason: both sides or one",
            known => BothSidesAlike(known).AsFarAs(AnySign(known)), Inquiry.AskWeakSide) with
        {
            Answer = "weakSide", Pattern = Pattern.BothSides,
        },
        Row("tires-within-the-set", For, EvidenceWeight.Indirect, "the article, fourth reason: a muscle forced beyond its limits breaks the form",
            known => known.Shows(FindingId.FatigueDrift), Inquiry.MoreRepetitions) with
        {
            Finding = FindingId.FatigueDrift,
        },
        Row("steady-through-the-set", Against, EvidenceWeight.Hint, "ours: muscles at their limit seldom leave the last repetition like the first",
            known => known.Lacks(FindingId.FatigueDrift), Inquiry.MoreRepetitions) with
        {
            Finding = FindingId.FatigueDrift,
        },
        Row("past-injury", For, EvidenceWeight.NamedAndSaid, "the article, fourth reason: a past injury",
            known => Said(known.Answers.Conditions, conditions => If(conditions.Contains(Condition.PastInjury))), Inquiry.AskConditions) with
        {
            Answer = "conditions",
        },
        Row("form-without-fault", For, EvidenceWeight.NamedAndSaid with { Because = "the article names it, and what is left when nothing else is found is only named by that" },
            "the article, introduction: none of these reasons, and perfect form",
            FormWithoutFault, Inquiry.AskWhere),
        Row("light-rows-and-pulldowns", For, EvidenceWeight.Hint, "ours: no study says how much a lifter of a given deadlift should row",
            known => Loads(known, ratio => 1 - Ramp(ratio, LightShare, MiddlingShare)), Inquiry.AskLoads) with
        {
            Answer = "rowKg", SaidBeyond = Half,
        },
        Row("heavy-rows-and-pulldowns", Against, EvidenceWeight.Hint, "ours: no study says how much a lifter of a given deadlift should row",
            known => Loads(known, ratio => Ramp(ratio, MiddlingShare, HeavyShare)), Inquiry.AskLoads) with
        {
            Answer = "rowKg", SaidBeyond = Half,
        },
        Row("after-a-break", For, EvidenceWeight.Hint, "the article, fourth reason: how the muscles were trained",
            known => Said(known.Answers.RecentChanges, changes => If(changes.Contains(RecentChange.AfterABreak))), Inquiry.AskChanges) with
        {
            Answer = "recentChanges",
        },
    ];

    /// <summary>A bar that clearly starts ahead is a fault of form, too: the article names it under its first reason.</summary>
    private static EvidenceReading FormWithoutFault(LiftCase known)
        => known.Answer(FindingId.BarForward)?.Finding.Status == FindingStatus.Present
            ? EvidenceReading.Not
            : EvidenceReading.All([.. Form.Select(fault => known.Lacks(fault)), known.HurtsInTheUpperBack()]);

    private static EvidenceReading Feels(LiftCase known, Feeling feeling) => Said(known.Answers.Feels, feels => If(feels.Contains(feeling)));

    private static EvidenceReading HurtsOnOneSide(LiftCase known)
        => known.SaidOfPain(known.Answers.PainSites, sites => Sides.OfPain(sites) is not null);

    /// <summary>By the lifter's words, or a film without a tilt, and only where nothing tells of one side.</summary>
    private static EvidenceReading BothSidesAlike(LiftCase known)
        => TellsOfOneSide(known)
            ? EvidenceReading.Not
            : EvidenceReading.Any(Said(known.Answers.WeakSide, side => If(side == WeakSide.None)), known.Lacks(FindingId.SideTilt));

    private static bool TellsOfOneSide(LiftCase known)
        => known.Answers.WeakSide is WeakSide.Left or WeakSide.Right
            || Holds(Feels(known, Feeling.OneSideFirst))
            || Holds(known.Shows(FindingId.SideTilt))
            || Holds(HurtsOnOneSide(known));

    /// <summary>Faults of one lift mostly go together: one that goes along with the rounding counts with that.</summary>
    private static EvidenceReading OtherGoes(LiftCase known)
        => Holds(known.Lightens(Tested)) ? EvidenceReading.Not : OfThoseThatTell(known, fault => known.Lightens(fault));

    /// <summary>Where nothing goes, and no rounding that stays counts already.</summary>
    private static EvidenceReading OtherStays(LiftCase known)
        => Holds(known.Lightens(Tested)) || Holds(known.Persists(Tested)) || Holds(OtherGoes(known))
            ? EvidenceReading.Not
            : OfThoseThatTell(known, fault => known.Persists(fault));

    private static bool Holds(EvidenceReading reading) => reading is { IsKnown: true, Strength: > 0 };

    /// <summary>A fault that was not there, or that the films do not compare, says nothing of the others.</summary>
    private static EvidenceReading OfThoseThatTell(LiftCase known, Func<FindingId, EvidenceReading> read)
    {
        var all = Others.Select(fault => read(fault) with { Finding = fault }).ToList();
        return EvidenceReading.Any(all.Any(reading => reading.IsKnown) ? [.. all.Where(reading => reading.IsKnown)] : all);
    }

    /// <summary>That anything says weakness at all; on which sides is asked only then.</summary>
    private static EvidenceReading AnySign(LiftCase known)
        => EvidenceReading.Any(Feels(known, Feeling.UpperBackGives), known.Shows(FindingId.FatigueDrift), known.Lightens(Tested), OtherGoes(known));

    /// <summary>Of the larger of the two loads, so that one lift seldom trained does not tell.</summary>
    private static EvidenceReading Loads(LiftCase known, Func<double, double> strength)
        => known.Answers is { DeadliftKg: > 0 and var deadlift, RowKg: var row, PulldownKg: var pulldown } && (row ?? pulldown) is not null
            ? EvidenceReading.Known(strength(Math.Max(row ?? 0, pulldown ?? 0) / deadlift))
            : EvidenceReading.Unknown(UnknownBecause.NotAnswered);

    private static EvidenceRow Row(
        string id, EvidenceDirection direction, EvidenceWeight weight, string basis, Func<LiftCase, EvidenceReading> read, Inquiry known = Inquiry.SideView)
        => new(id, CauseId.MuscularWeakness, direction, weight, basis, known, read);
}
