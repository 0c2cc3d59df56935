using Dorsal.Findings;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.NextSteps;
using static Dorsal.Reasoning.Causes.CaseReading;
using static Dorsal.Reasoning.Causes.EvidenceDirection;

namespace Dorsal.Reasoning.Causes;

/// <summary>What speaks for and against soreness, a known condition, a core hardly trained, or nothing to do with lifting.</summary>
internal static class OtherEvidence
{
    private const string Doms = "delayed soreness peaks after 24 to 72 hours, is felt on stretch and contraction, and is gone in 5 to 7 days (PMC164305)";
    private const string Unlike = "delayed soreness hurts neither during the repetition nor for more than a week (ours, from the same)";
    private const string NotMechanical = "pain at rest or at night is unlike pain from lifting (Finucane 2020)";

    private const double Half = 0.5;

    private static readonly IReadOnlyList<Condition> OfTheSpine = [Condition.Scoliosis, Condition.Scheuermann, Condition.Osteoporosis, Condition.Other];

    private static readonly IReadOnlyList<FindingId> Form = [FindingId.UpperBackRounding, FindingId.ChestCollapse, FindingId.LockoutHyperextension];

    public static IReadOnlyList<EvidenceRow> Rows { get; } =
    [
        Row("hurts-only-the-day-after", Pattern.Soreness, For, EvidenceWeight.NamedAndSaid, $"the article, other causes; {Doms}",
            known => WhileItMayBeSoreness(known, known.SaidOfPain(known.Answers.PainMoments, Moments.OnlyAfterwards)), "painMoments", Inquiry.AskWhen) with
        {
            Decides = true,
        },
        Row("sore-when-stretched-or-used", Pattern.Soreness, For, EvidenceWeight.Indirect, Doms,
            known => WhileItMayBeSoreness(known, Said(known.Answers.Soreness?.OnStretchOrContraction, If)), "soreness", Inquiry.AskSoreness),
        Row("worst-after-one-to-three-days", Pattern.Soreness, For, EvidenceWeight.Indirect, Doms,
            known => WhileItMayBeSoreness(known, Said(known.Answers.Soreness?.PeakedAfterHours, hours => Math.Min(Ramp(hours, 8, 24), Ramp(hours, 96, 72)))), "soreness", Inquiry.AskSoreness) with
        {
            SaidBeyond = Half,
        },
        Row("soreness-fades", Pattern.Soreness, For, EvidenceWeight.Hint, Doms,
            known => WhileItMayBeSoreness(known, Said(known.Answers.Soreness?.Fading, If)), "soreness", Inquiry.AskSoreness),
        Row("soreness-does-not-fade", Pattern.Soreness, Against, EvidenceWeight.Indirect, Doms,
            known => Said(known.Answers.Soreness?.Fading, fading => If(!fading)), "soreness", Inquiry.AskSoreness),
        Row("hurts-during-the-lift", Pattern.Soreness, Against, EvidenceWeight.NamedAndSaid with { Because = "the lifter says it, and it is what sets the two apart" }, Unlike,
            known => known.SaidOfPain(known.Answers.PainMoments, Moments.InTheLift), "painMoments", Inquiry.AskWhen),
        Row("older-than-a-week", Pattern.Soreness, Against, EvidenceWeight.NamedAndSaid with { Because = "the lifter says it, and it is what sets the two apart" }, Unlike,
            known => Said(known.Answers.SinceDays, days => Ramp(days, 5, 8)), "sinceDays", Inquiry.AskSinceWhen) with
        {
            SaidBeyond = Half,
        },
        Row("knows-of-a-condition", Pattern.KnownCondition, For, EvidenceWeight.NamedAndSaid, "the article, other causes: scoliosis and other disorders",
            known => Said(known.Answers.Conditions, conditions => If(conditions.Any(OfTheSpine.Contains))), "conditions", Inquiry.AskConditions) with
        {
            Decides = true,
        },
        Row("knows-of-no-condition", Pattern.KnownCondition, Against, EvidenceWeight.Hint, "ours: nobody knows of all conditions that they have",
            known => Said(known.Answers.Conditions, conditions => If(!conditions.Any(OfTheSpine.Contains))), "conditions", Inquiry.AskConditions),
        Row("core-hardly-trained", Pattern.CoreConditioning, For, EvidenceWeight.Indirect, "the article, other causes: a poorly conditioned core",
            known => Said(known.Answers.CoreWorkPerWeek, times => 1 - Ramp(times, 0, 2)), "coreWorkPerWeek", Inquiry.AskCoreWork) with
        {
            Decides = true, SaidBeyond = Half,
        },
        Row("core-often-trained", Pattern.CoreConditioning, Against, EvidenceWeight.Indirect, "the article, other causes: a poorly conditioned core",
            known => Said(known.Answers.CoreWorkPerWeek, times => Ramp(times, 1, 3)), "coreWorkPerWeek", Inquiry.AskCoreWork) with
        {
            SaidBeyond = Half,
        },
        Row("lower-back-gives-way-too", Pattern.CoreConditioning, For, EvidenceWeight.Hint, "ours: the core holds the lower back, which the film can see",
            known => known.ShowsOfThatPart(FindingId.LowerBackRounding, Certainty.OfALean), null, Inquiry.SideView) with
        {
            Finding = FindingId.LowerBackRounding,
        },
        Row("hurts-at-rest-or-at-night", Pattern.NotFromLifting, For, EvidenceWeight.NamedAndSaid, $"the article, other causes: unrelated to the deadlift; {NotMechanical}",
            AtRest, "painMoments", Inquiry.AskWhen) with
        {
            Decides = true,
        },
        Row("never-hurts-in-the-lift", Pattern.NotFromLifting, For, EvidenceWeight.Hint, "ours: what hurts while lifting mostly hurts because of it, and the reverse",
            known => known.SaidOfPain(known.Answers.PainMoments, moments => moments.Count > 0 && !Moments.InTheLift(moments)), "painMoments", Inquiry.AskWhen),
        Row("hurts-only-in-the-lift", Pattern.NotFromLifting, Against, EvidenceWeight.NamedAndSaid with { Because = "the lifter says it, and it is what sets the two apart" },
            NotMechanical, known => known.SaidOfPain(known.Answers.PainMoments, _ => Moments.OnlyInTheLift(known.Answers)), "painMoments", Inquiry.AskWhen),
        Row("persists-with-form-and-strength-in-order", Pattern.NotFromLifting, For, EvidenceWeight.NamedAndSaid, "the article, other causes: form and ability were looked at, and the pain persists",
            Unexplained, "sinceDays", Inquiry.AskSinceWhen),
    ];

    /// <summary>Known at once where one of the questions says so; that it does not hurt at rest is for the moments to say.</summary>
    private static EvidenceReading AtRest(LiftCase known)
        => Moments.AtRest(known.Answers)
            ? known.SaidOfPain<PainMoment>(known.Answers.PainMoments ?? [], _ => true)
            : Said(known.Answers.PainMoments, _ => 0);

    /// <summary>None of the article's three faults to see, nothing that gives way, no side that is named as weaker, and still there after two to four weeks (as of when a professional is asked).</summary>
    private static EvidenceReading Unexplained(LiftCase known) => EvidenceReading.All(
    [
        .. Form.Select(fault => known.Lacks(fault)),
        Said(known.Answers.Feels, feels => If(feels.Count == 0)),
        EvidenceReading.Known(known.Answers.WeakSide is not (WeakSide.Left or WeakSide.Right)),
        Said(known.Answers.SinceDays, days => Ramp(days, 14, 28)),
    ]);

    /// <summary>What speaks for soreness adds up to more than its age can weigh against it, so a pain that is too old is told by that alone.</summary>
    private static EvidenceReading WhileItMayBeSoreness(LiftCase known, EvidenceReading reading)
        => DelayedSoreness.IsRuledOutByAge(known.Answers) ? EvidenceReading.Not : reading;

    private static EvidenceRow Row(
        string id, Pattern part, EvidenceDirection direction, EvidenceWeight weight, string basis, Func<LiftCase, EvidenceReading> read, string? answer, Inquiry known)
        => new(id, CauseId.Other, direction, weight, basis, known, read)
        {
            Part = part,
            Answer = answer,
            Pattern = direction == For ? part : null,
        };
}
