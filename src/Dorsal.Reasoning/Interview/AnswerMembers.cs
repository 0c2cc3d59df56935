using static Dorsal.Reasoning.Interview.AnswerMember;

namespace Dorsal.Reasoning.Interview;

/// <summary>Every member of interview.json.</summary>
internal static class AnswerMembers
{
    public static IReadOnlyList<AnswerMember> All { get; } =
    [
        Many<WarningSign>("warningSigns", AnswerIds.ContractId, a => a.WarningSigns, (a, given) => a with { WarningSigns = given }),
        Many<PainSite>("painSites", AnswerIds.ContractId, a => a.PainSites, (a, given) => a with { PainSites = given }),
        Many<PainMoment>("painMoments", AnswerIds.ContractId, a => a.PainMoments, (a, given) => a with { PainMoments = given }),
        Number("painNow", a => a.PainNow, (a, given) => a with { PainNow = (int)given }),
        Number("painWorst", a => a.PainWorst, (a, given) => a with { PainWorst = (int)given }),
        Number("painNextMorning", a => a.PainNextMorning, (a, given) => a with { PainNextMorning = (int)given }),
        Number("sinceDays", a => a.SinceDays, (a, given) => a with { SinceDays = (int)given }),
        YesNo("recurrent", a => a.Recurrent, (a, given) => a with { Recurrent = given }),
        Number("daysSinceLastSession", a => a.DaysSinceLastSession, (a, given) => a with { DaysSinceLastSession = (int)given }),
        YesNo(
            "soreness.onStretchOrContraction",
            a => a.Soreness?.OnStretchOrContraction,
            (a, given) => a with { Soreness = Known(a) with { OnStretchOrContraction = given } }),
        Number(
            "soreness.peakedAfterHours",
            a => a.Soreness?.PeakedAfterHours,
            (a, given) => a with { Soreness = Known(a) with { PeakedAfterHours = (int)given } }),
        YesNo("soreness.fading", a => a.Soreness?.Fading, (a, given) => a with { Soreness = Known(a) with { Fading = given } }),
        Many<RecentChange>("recentChanges", AnswerIds.ContractId, a => a.RecentChanges, (a, given) => a with { RecentChanges = given }),
        Many<Condition>("conditions", AnswerIds.ContractId, a => a.Conditions, (a, given) => a with { Conditions = given }),
        Many<Feeling>("feels", AnswerIds.ContractId, a => a.Feels, (a, given) => a with { Feels = given }),
        One<WeakSide>("weakSide", AnswerIds.ContractId, a => a.WeakSide, (a, given) => a with { WeakSide = given }),
        Number("deadliftKg", a => a.DeadliftKg, (a, given) => a with { DeadliftKg = given }),
        Number("rowKg", a => a.RowKg, (a, given) => a with { RowKg = given }),
        Number("pulldownKg", a => a.PulldownKg, (a, given) => a with { PulldownKg = given }),
        Number("coreWorkPerWeek", a => a.CoreWorkPerWeek, (a, given) => a with { CoreWorkPerWeek = (int)given }),
    ];

    public static AnswerMember Of(Question question) => All.Single(member => member.Name == question.Member);

    private static SorenessAnswers Known(InterviewAnswers answers) => answers.Soreness ?? new SorenessAnswers();
}
