using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Safety;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Safety;

public class SafetyRulesTests
{
    private static readonly InterviewAnswers NoSign = new() { WarningSigns = [] };
    private static readonly SubjectTexts Said = Texts.English.About("safety");

    public static TheoryData<string, InterviewAnswers> AnswersThatNeedAProfessional => new()
    {
        { "pain-above-limit", NoSign with { PainNow = 6 } },
        { "pain-above-limit", NoSign with { PainWorst = 6 } },
        { "pain-above-limit", NoSign with { PainNextMorning = 10 } },
        { "worse-next-morning", NoSign with { PainNow = 2, PainNextMorning = 3 } },
        { "worse-next-morning", NoSign with { PainNow = 2, PainNextMorning = 3, PainMoments = [PainMoment.NextDay] } },
        { "worse-next-morning", NoSign with { PainNow = 2, PainNextMorning = 3, PainMoments = [PainMoment.Knee, PainMoment.NextDay], Soreness = new() { Fading = true } } },
        { "worse-next-morning", NoSign with { PainNow = 2, PainNextMorning = 3, PainMoments = [PainMoment.NextDay], Soreness = new() { Fading = true }, SinceDays = 8 } },
        { "worse-next-morning", NoSign with { PainNow = 0, PainNextMorning = 1 } },
        { "worse-next-morning", NoSign with { PainNow = 0, PainNextMorning = 1, DaysSinceLastSession = 1 } },
        { "worse-next-morning", NoSign with { PainNow = 1, PainNextMorning = 2, DaysSinceLastSession = 5 } },
        { "pain-above-limit", NoSign with { PainNow = 0, PainNextMorning = 6, DaysSinceLastSession = 5 } },
        { "constant-or-night-pain", NoSign with { PainMoments = [PainMoment.Knee, PainMoment.AtRest] } },
        { "constant-or-night-pain", NoSign with { PainMoments = [PainMoment.Night] } },
        { "constant-or-night-pain", NoSign with { PainMoments = [PainMoment.Knee], Soreness = new() { OnStretchOrContraction = false } } },
        { "pain-in-chest", NoSign with { PainSites = [PainSite.UpperBackMiddle, PainSite.Chest] } },
        { "pain-in-arm", NoSign with { PainSites = [PainSite.BetweenShoulderBlades, PainSite.Arm] } },
        { "pain-in-leg", NoSign with { PainSites = [PainSite.UpperBackLeft, PainSite.LowBack, PainSite.Leg] } },
        { "osteoporosis-or-steroids", NoSign with { Conditions = [Condition.Osteoporosis] } },
        { "no-better-in-four-weeks", NoSign with { SinceDays = 28 } },
    };

    public static TheoryData<InterviewAnswers> AnswersWithinLimits =>
    [
        NoSign with { PainNow = 5, PainWorst = 5, PainNextMorning = 5 },
        NoSign with { PainNow = 3, PainNextMorning = 3 },
        NoSign with { PainNextMorning = 3 },
        NoSign with { PainNow = 2, PainNextMorning = 4, PainMoments = [PainMoment.NextDay], Soreness = new() { Fading = true } },
        NoSign with { PainNow = 2, PainNextMorning = 4, PainMoments = [PainMoment.NextDay], Soreness = new() { Fading = true }, SinceDays = 7 },
        NoSign with { PainNow = 0, PainNextMorning = 1, DaysSinceLastSession = 5 },
        NoSign with { SinceDays = 27 },
        NoSign with { PainMoments = [PainMoment.Lockout, PainMoment.After], PainSites = [PainSite.UpperBackLeft] },
        NoSign with { Conditions = [Condition.Scoliosis] },
    ];

    [Theory]
    [MemberData(nameof(AnswersThatNeedAProfessional))]
    public void WhatTheLifterTells_CanNeedAProfessionalWithoutASignBeingNamed(string reason, InterviewAnswers answers)
    {
        var verdict = SafetyRules.Judge(answers, Texts.English);

        Assert.Equal(SafetyAdvice.SeeProfessional, verdict.Advice);
        Assert.Equal([Said.Of("see-professional"), Said.Of(reason)], verdict.Reasons);
    }

    [Fact]
    public void PainInTheChestThatSpreadsToAnArm_NeedsHelpNow_ThoughNoSignWasNamed()
    {
        var verdict = SafetyRules.Judge(NoSign with { PainSites = [PainSite.BetweenShoulderBlades, PainSite.Chest, PainSite.Arm], PainWorst = 9 }, Texts.English);

        Assert.Equal(SafetyAdvice.GetHelpNow, verdict.Advice);
        Assert.Equal([Said.Of("get-help-now"), Said.Of("pain-in-chest-and-arm")], verdict.Reasons);
    }

    [Theory]
    [InlineData("pain-in-chest", PainSite.Chest)]
    [InlineData("pain-in-leg", PainSite.LowBack, PainSite.Leg)]
    public void PainElsewhereThatNeedsAProfessional_IsSaidToBeBesideTheArticleToo(string reason, params PainSite[] sites)
    {
        var verdict = SafetyRules.Judge(NoSign with { PainSites = sites }, Texts.English);

        Assert.Equal(SafetyAdvice.SeeProfessional, verdict.Advice);
        Assert.Equal([Said.Of("see-professional"), Said.Of(reason), Said.Of("pain-elsewhere")], verdict.Reasons);
    }

    [Theory]
    [InlineData(true, PainSite.LowBack)]
    [InlineData(true, PainSite.Neck)]
    [InlineData(false, PainSite.LowBack, PainSite.BetweenShoulderBlades)]
    [InlineData(false)]
    public void PainElsewhereThanInTheUpperBack_IsSaidToBeBesideTheArticle(bool elsewhere, params PainSite[] sites)
        => Assert.Equal(elsewhere, SafetyRules.Judge(NoSign with { PainSites = sites }, Texts.English).Reasons.Contains(Said.Of("pain-elsewhere")));

    [Theory]
    [MemberData(nameof(AnswersWithinLimits))]
    public void WhatStaysWithinTheLimits_NamesNoSignAndNeverReassures(InterviewAnswers answers)
    {
        var verdict = SafetyRules.Judge(answers, Texts.English);

        Assert.Equal(SafetyAdvice.NoSignNamed, verdict.Advice);
        Assert.Equal([Said.Of("none-named"), Said.Of("stop-for-now")], verdict.Reasons);
    }

    [Fact]
    public void WarningSignsNotAskedFor_AreUnknownAndSaidToBe()
        => Assert.Equal([Said.Of("not-asked"), Said.Of("stop-for-now")], SafetyRules.Judge(InterviewAnswers.Nothing, Texts.English).Reasons);

    [Fact]
    public void WarningSignsNotAskedFor_AreSaidToBeUnknownBesideAnotherReason()
        => Assert.Contains(Said.Of("not-asked"), SafetyRules.Judge(new InterviewAnswers { PainNow = 8 }, Texts.English).Reasons);

    [Fact]
    public void NoSignNamed_IsToldFromNobodyAsked()
    {
        Assert.True(SafetyRules.Judge(NoSign, Texts.English).WasAsked);
        Assert.False(SafetyRules.Judge(InterviewAnswers.Nothing, Texts.English).WasAsked);
        Assert.False(SafetyRules.Judge(new InterviewAnswers { PainNow = 8 }, Texts.English).WasAsked);
    }

    [Fact]
    public void OneReasonFromTwoAnswers_IsSaidOnce()
    {
        var verdict = SafetyRules.Judge(new InterviewAnswers
        {
            Conditions = [Condition.Osteoporosis],
            WarningSigns = [WarningSign.OsteoporosisOrSteroids],
        }, Texts.English);

        Assert.Equal([Said.Of("see-professional"), Said.Of("osteoporosis-or-steroids"), Said.Of("perhaps-not-asked")], verdict.Reasons);
    }

    [Fact]
    public void EveryText_IsSaidByARuleOrANote()
    {
        string[] notes = ["get-help-now", "see-professional", "none-named", "not-asked", "perhaps-not-asked", "stop-for-now", "pain-elsewhere"];

        Assert.Equal(KnownSafetyRules.All.Select(rule => rule.Id).Concat(notes).Order(), Said.Keys.Order());
    }

    [Fact]
    public void EveryRule_NamesItsSource() => Assert.All(KnownSafetyRules.All, rule => Assert.NotEmpty(rule.Source));
}
