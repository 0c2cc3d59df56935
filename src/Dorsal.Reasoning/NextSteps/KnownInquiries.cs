using Dorsal.Reasoning.Interview;

namespace Dorsal.Reasoning.NextSteps;

/// <summary>What each inquiry would make known, and how that may turn out. All priors are ours: guesses, in one place.</summary>
internal static class KnownInquiries
{
    /// <summary>The name that each has outside.</summary>
    public static string Id(this Inquiry inquiry) => inquiry switch
    {
        Inquiry.SideView => "side-view",
        Inquiry.LighterSet => "lighter-set",
        Inquiry.FrontView => "front-view",
        Inquiry.NeutralClip => "neutral-clip",
        Inquiry.MoreRepetitions => "more-repetitions",
        Inquiry.AskWhen => "question-painMoments",
        Inquiry.AskWhatIsFelt => "question-feels",
        Inquiry.AskWeakSide => "question-weakSide",
        Inquiry.AskWhere => "question-painSites",
        Inquiry.AskConditions => "question-conditions",
        Inquiry.AskSoreness => "question-soreness",
        Inquiry.AskSinceWhen => "question-sinceDays",
        Inquiry.AskChanges => "question-recentChanges",
        Inquiry.AskLoads => "question-rowKg",
        Inquiry.AskCoreWork => "question-coreWorkPerWeek",
    };

    /// <summary>Whether somebody has to lift for it; a neutral clip shows the lifter standing.</summary>
    public static bool AsksForALift(this Inquiry inquiry)
        => inquiry is Inquiry.SideView or Inquiry.LighterSet or Inquiry.FrontView or Inquiry.MoreRepetitions;

    public static IReadOnlyList<OpenQuestion> Questions(this Inquiry inquiry) => inquiry switch
    {
        Inquiry.SideView => FilmQuestions.FromTheSide,
        Inquiry.LighterSet => [LighterSetQuestion.Question],
        Inquiry.FrontView => [FilmQuestions.Level],
        Inquiry.NeutralClip => FilmQuestions.AgainstTheNeutral,
        Inquiry.MoreRepetitions => [FilmQuestions.Tiring],
        Inquiry.AskWhen => [Ask(
            a => a.PainMoments is null,
            (0.35, a => a with { PainMoments = [PainMoment.OffFloor] }),
            (0.2, a => a with { PainMoments = [PainMoment.Lowering] }),
            (0.15, a => a with { PainMoments = [PainMoment.Lockout] }),
            (0.25, a => a with { PainMoments = [PainMoment.NextDay] }),
            (0.05, a => a with { PainMoments = [PainMoment.AtRest] }))],
        Inquiry.AskWhatIsFelt => [Ask(
            a => a.Feels is null,
            (0.4, a => a with { Feels = [] }),
            (0.2, a => a with { Feels = [Feeling.ChestDrops] }),
            (0.2, a => a with { Feels = [Feeling.UpperBackGives] }),
            (0.1, a => a with { Feels = [Feeling.OneSideFirst] }),
            (0.1, a => a with { Feels = [Feeling.GripFirst] }))],
        Inquiry.AskWeakSide => [Ask(
            a => a.WeakSide is null,
            (0.6, a => a with { WeakSide = WeakSide.None }),
            (0.2, a => a with { WeakSide = WeakSide.Left }),
            (0.2, a => a with { WeakSide = WeakSide.Right }))],
        Inquiry.AskWhere => [Ask(
            a => a.PainSites is null,
            (0.4, a => a with { PainSites = [PainSite.UpperBackMiddle] }),
            (0.3, a => a with { PainSites = [PainSite.BetweenShoulderBlades] }),
            (0.15, a => a with { PainSites = [PainSite.UpperBackLeft] }),
            (0.15, a => a with { PainSites = [PainSite.UpperBackRight] }))],
        Inquiry.AskConditions => [Ask(
            a => a.Conditions is null,
            (0.75, a => a with { Conditions = [Condition.None] }),
            (0.15, a => a with { Conditions = [Condition.PastInjury] }),
            (0.1, a => a with { Conditions = [Condition.Scoliosis] }))],
        Inquiry.AskSoreness => [Ask(
            a => a.Soreness is null,
            (0.25, a => a with { Soreness = new SorenessAnswers { OnStretchOrContraction = true, PeakedAfterHours = 36, Fading = true } }),
            (0.35, a => a with { Soreness = new SorenessAnswers { OnStretchOrContraction = true } }),
            (0.35, a => a with { Soreness = new SorenessAnswers { OnStretchOrContraction = true, PeakedAfterHours = 0, Fading = false } }),
            (0.05, a => a with { Soreness = new SorenessAnswers { OnStretchOrContraction = false, PeakedAfterHours = 0, Fading = false } }))],
        Inquiry.AskSinceWhen => [Ask(
            a => a.SinceDays is null,
            (0.4, a => a with { SinceDays = 3 }),
            (0.3, a => a with { SinceDays = 14 }),
            (0.3, a => a with { SinceDays = 60 }))],
        Inquiry.AskChanges => [Ask(
            a => a.RecentChanges is null,
            (0.45, a => a with { RecentChanges = [RecentChange.None] }),
            (0.25, a => a with { RecentChanges = [RecentChange.LoadJump] }),
            (0.15, a => a with { RecentChanges = [RecentChange.NewTechnique] }),
            (0.15, a => a with { RecentChanges = [RecentChange.AfterABreak] }))],
        Inquiry.AskLoads => [Ask(
            a => a.DeadliftKg is null or 0 || (a.RowKg is null && a.PulldownKg is null),
            (0.3, a => a with { DeadliftKg = 100, RowKg = 25, PulldownKg = 25 }),
            (0.4, a => a with { DeadliftKg = 100, RowKg = 40, PulldownKg = 40 }),
            (0.3, a => a with { DeadliftKg = 100, RowKg = 60, PulldownKg = 60 }))],
        Inquiry.AskCoreWork => [Ask(
            a => a.CoreWorkPerWeek is null,
            (0.3, a => a with { CoreWorkPerWeek = 0 }),
            (0.3, a => a with { CoreWorkPerWeek = 1 }),
            (0.4, a => a with { CoreWorkPerWeek = 3 }))],
    };

    private static OpenQuestion Ask(
        Func<InterviewAnswers, bool> isOpen, params IReadOnlyList<(double Prior, Func<InterviewAnswers, InterviewAnswers> Answer)> answers)
        => new(known => isOpen(known.Answers), [.. answers.Select(a => new Outcome(a.Prior, known => known with { Answers = a.Answer(known.Answers) }))]);
}
