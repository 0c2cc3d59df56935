using Dorsal.Findings;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.LightSet;
using Dorsal.Reasoning.Plan;
using Dorsal.Reasoning.Safety;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Plan;

public class PlanMakerTests
{
    [Fact]
    public void WhereHelpIsNeededNow_NothingIsPlanned()
        => Assert.Equal(TrainingPlan.Nothing, PlanMaker.Make(Cases.Empty, new(SafetyAdvice.GetHelpNow, []), [], Texts.English));

    [Fact]
    public void WhereAProfessionalShouldLook_ThePlanIsNotToDeadlift_WhateverTheCauses()
    {
        var plan = PlanMaker.Make(
            Plans.Filmed(Plans.InPain, Plans.Rounds(20)),
            new(SafetyAdvice.SeeProfessional, ["A reason."]),
            [Plans.Supported(Pattern.BarAhead), Plans.Supported(Pattern.ChestOnItsOwn)], Texts.English);

        Assert.Equal(["no-deadlifting-until-seen"], Plans.Ids(plan));
        Assert.Null(plan.RetestAfterDays);
    }

    [Fact]
    public void WhoPauses_IsToldThatTrainingComesAfterThePause()
    {
        const string order = "what you train comes after the pause";
        Assert.Contains(order, Plans.Make(Plans.Filmed(Plans.InPain, Plans.Rounds(20)), Plans.Supported(Pattern.BarAhead)).Monitoring[0], StringComparison.Ordinal);
        Assert.DoesNotContain(Plans.Make(Cases.Empty).Monitoring, rule => rule.Contains(order, StringComparison.Ordinal));
    }

    [Fact]
    public void PainOfMoreThanFive_NeverAsksForLessWeight_ButForNoDeadliftingAtAll()
        => Assert.All(
            RulesInPain().Where(rule => rule.Contains("more than 5 out of 10", StringComparison.Ordinal)),
            rule => Assert.Contains("stop deadlifting and see a doctor", rule, StringComparison.Ordinal));

    [Fact]
    public void WhoComesBackToHeavyWeights_AddsOnlyAfterASessionWithoutPain_AndGoesOneStepBackAboveThree()
    {
        var comingBack = Assert.Single(RulesInPain(), rule => rule.Contains("go back to heavier weights", StringComparison.Ordinal));
        Assert.Contains("only after a session that did not hurt", comingBack, StringComparison.Ordinal);
        Assert.Contains("more than 3 out of 10, take one step back", comingBack, StringComparison.Ordinal);
    }

    [Fact]
    public void WeightGrowsAtOnePace_WhicheverSentenceAPlanSaysItIn()
        => Assert.All(
            [Texts.English.About("plan").Of("monitoring.return"), Texts.English.About("plan").Of("load-you-can-hold.dose")],
            said => Assert.Matches("at most 5 per cent (a|more each) week", said));

    private static IReadOnlyList<string> RulesInPain() => Plans.Make(Plans.Filmed(Plans.InPain, Plans.Rounds(20)), Plans.Supported(Pattern.BarAhead)).Monitoring;

    [Fact]
    public void OnlyQuestionsToAnswer_NeedNoNewFilm()
        => Assert.Null(PlanMaker.Make(Plans.Filmed(InterviewAnswers.Nothing, Plans.Rounds(2)), Plans.NobodyAsked, [], Texts.English).RetestAfterDays);

    [Fact]
    public void OnlyQuestionsToAnswer_HaveNoReTestInTheirRules_AndNoPainToWatchMeanwhile()
    {
        var rules = PlanMaker.Make(Plans.Filmed(InterviewAnswers.Nothing, Plans.Rounds(2)), Plans.NobodyAsked, [], Texts.English).Monitoring;
        var said = Texts.English.About("plan");

        Assert.Equal([said.Of("monitoring.end-without-retest"), said.Of("monitoring.emergency")], rules);
        Assert.DoesNotContain(rules, rule => rule.Contains("re-test", StringComparison.Ordinal));
    }

    [Fact]
    public void NothingToDo_HasNoRulesForDoingIt()
    {
        var answers = new InterviewAnswers { PainSites = [], PainMoments = [] };
        var plan = Plans.Make(Plans.Filmed(answers, Plans.Rounds(2)));
        Assert.Empty(plan.Steps);
        Assert.Empty(plan.Monitoring);
    }

    [Fact]
    public void NothingIsKnown_AnswersAndAFilmComeFirst()
        => Assert.Equal(["answer-questions", "film-or-coach"], Plans.Ids(PlanMaker.Make(Cases.Empty, Plans.NobodyAsked, [], Texts.English)));

    [Fact]
    public void WhoWasNotAskedForWarningSigns_AnswersThemFirst_WhateverElseWasAnsweredAndIsSupported()
    {
        var plan = PlanMaker.Make(
            Plans.Filmed(Plans.InPain, Plans.Rounds(20)), Plans.NobodyAsked, [Plans.Supported(Pattern.BarAhead), Plans.Supported(Pattern.KnownCondition)], Texts.English);

        Assert.Equal(["answer-questions", "ask-who-knows-your-condition", "pause"], Plans.Ids(plan).Take(3));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhoWasAskedForWarningSignsInAnEarlierInterview_IsNotSentToTheQuestionsAgain(bool wasAsked)
    {
        var known = Plans.Filmed(Plans.InPain, Plans.Rounds(20)) with { EarlierSafety = new(SafetyAdvice.NoSignNamed, []) { WasAsked = wasAsked } };

        Assert.Equal(!wasAsked, Plans.Ids(LiftReasoning.Reason(known, Texts.English).Plan).Contains("answer-questions"));
    }

    [Fact]
    public void ALifterInPain_PausesFirst()
        => Assert.Equal("pause", Plans.Make(Plans.Filmed(Plans.InPain, Plans.Rounds(20)), Plans.Supported(Pattern.BarAhead)).Steps[0].Id);

    [Fact]
    public void AFilmAlone_NeverSpeaksOfPainThatNobodyNamed()
        => Assert.DoesNotContain(
            "pause", Plans.Ids(Plans.Make(Plans.Filmed(InterviewAnswers.Nothing, Plans.Rounds(20)), Plans.Supported(Pattern.BarAhead))));

    [Fact]
    public void ALifterWithoutPain_IsNotToldToPause()
    {
        var answers = new InterviewAnswers { PainSites = [], PainMoments = [], PainNow = 0, PainWorst = 0, PainNextMorning = 0 };

        Assert.DoesNotContain("pause", Plans.Ids(Plans.Make(Plans.Filmed(answers, Plans.Rounds(20)), Plans.Supported(Pattern.BarAhead))));
    }

    [Fact]
    public void NoPainAtItsWorst_IsNoPain_WhateverMomentWasMarked()
    {
        var answers = new InterviewAnswers { WarningSigns = [], PainMoments = [PainMoment.Lockout], PainNow = 0, PainWorst = 0 };
        var advice = LiftReasoning.Reason(Plans.Filmed(answers, Plans.Rounds(20)), Texts.English);
        var said = advice.Causes.SelectMany(cause => cause.For.Concat(cause.Against)).Select(item => item.Text).Concat(advice.Plan.Steps.Select(step => step.Why));

        Assert.DoesNotContain(said, text => text.Contains("t hurts", StringComparison.Ordinal));
    }

    [Fact]
    public void Soreness_IsWaitedFor_InsteadOfThePause()
    {
        var ids = Plans.Ids(Plans.Make(Plans.Filmed(Plans.InPain, Plans.Rounds(20)), Plans.Supported(Pattern.Soreness)));

        Assert.Contains("wait-for-soreness", ids);
        Assert.DoesNotContain("pause", ids);
    }

    [Fact]
    public void TheLighterSetThatWasTried_IsNotAskedForAgain()
    {
        var film = Plans.Filmed(Plans.InPain, Plans.Rounds(20));
        var tried = film with { LightSet = new(ComparisonKind.LessWeight, []) };

        Assert.Contains("lighter-set", Plans.Ids(Plans.Make(film, Plans.Supported(Pattern.RoundsInThePull))));
        Assert.DoesNotContain("lighter-set", Plans.Ids(Plans.Make(tried, Plans.Supported(Pattern.RoundsInThePull))));
    }

    [Fact]
    public void BeforeAndAfterPractice_NoLighterSetWasTried()
    {
        var practised = Plans.Filmed(Plans.InPain, Plans.Rounds(20)) with { LightSet = new(ComparisonKind.BeforeAndAfter, []) };

        Assert.Contains("lighter-set", Plans.Ids(Plans.Make(practised, Plans.Supported(Pattern.RoundsInThePull))));
    }

    [Fact]
    public void PainThatNoPatternFits_IsForSomebodyToLookBeyondTheLift()
        => Assert.Equal(["pause", "look-beyond-lifting"], Plans.Ids(Plans.Make(Plans.Filmed(Plans.InPain, Plans.Rounds(20)))));

    [Theory]
    [InlineData(CauseId.Rounding)]
    [InlineData(CauseId.ChestCollapse)]
    [InlineData(CauseId.LockoutHyperextension)]
    public void AFaultOfFormThatIsStillOpen_IsNoReasonToLookBeyondTheLift(CauseId open)
    {
        var causes = new[] { CauseId.Rounding, CauseId.ChestCollapse, CauseId.LockoutHyperextension }
            .Select(id => new Cause(id, id == open ? Support.Unknown : Support.None, [], [], [], []));

        Assert.DoesNotContain("look-beyond-lifting", Plans.Ids(Plans.Make(Plans.Filmed(Plans.InPain, Plans.Rounds(20)), [.. causes])));
    }

    [Fact]
    public void ABarAheadOfTheFoot_IsCorrected_EvenWhereNoRoundingCameOfIt()
    {
        var bar = new Finding(
            FindingId.BarForward, FindingStatus.Present, new("barForward", "m", Reading.PlusMinus(0.12, 0.03)), [], new Reason.Quoted("The bar started about 12 cm ahead."));
        var step = Plans.Make(Plans.Filmed(InterviewAnswers.Nothing, bar)).Steps[^1];

        Assert.Equal("bar-over-mid-foot", step.Id);
        Assert.Contains("from 12 cm to 7 cm or less", step.Check, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Support.None)]
    [InlineData(Support.Unknown)]
    public void ACauseWithoutSupport_AsksForNothing(Support support)
        => Assert.DoesNotContain(
            "bar-over-mid-foot",
            Plans.Ids(Plans.Make(Plans.Filmed(Plans.InPain, Plans.Rounds(20)), Plans.Supported(Pattern.BarAhead, support))));

    [Fact]
    public void EveryPattern_HasAPlanOfItsOwn()
    {
        var plans = Enum.GetValues<Pattern>()
            .Select(pattern => string.Join(' ', Plans.Ids(Plans.Make(Plans.Filmed(Plans.InPain, Plans.Rounds(20)), Plans.Supported(pattern)))))
            .ToList();

        // Muscles weak on one side and on both are told apart by whoever tests them.
        Assert.Equal(plans.Count - 1, plans.Distinct().Count());
    }

    [Fact]
    public void EveryPlan_SaysHowMuchPainIsAcceptableAndWhatEndsIt()
    {
        var rules = string.Join(' ', Plans.Make(Plans.Filmed(Plans.InPain, Plans.Rounds(20)), Plans.Supported(Pattern.BarAhead)).Monitoring);

        Assert.All(
            (string[])["3 out of 10", "next morning", "knees and heels", "common practice", "see a doctor or a physiotherapist"],
            words => Assert.Contains(words, rules, StringComparison.Ordinal));
    }
}
