using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Safety;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Safety;

public class WarningSignTests
{
    private static readonly HashSet<WarningSign> Emergencies =
    [
        WarningSign.SuddenTearingPain,
        WarningSign.ChestPressure,
        WarningSign.Breathless,
        WarningSign.Fainting,
        WarningSign.SweatingSick,
        WarningSign.LegWeaknessOrNumbness,
        WarningSign.SaddleNumbness,
        WarningSign.BladderOrBowel,
        WarningSign.CoughingBlood,
    ];

    private static readonly SubjectTexts Said = Texts.English.About("safety");

    public static TheoryData<WarningSign> Signs => [.. Enum.GetValues<WarningSign>()];

    [Theory]
    [MemberData(nameof(Signs))]
    public void EverySign_AsksForHelpNowOrAProfessional(WarningSign sign)
        => Assert.Equal(Emergencies.Contains(sign) ? SafetyAdvice.GetHelpNow : SafetyAdvice.SeeProfessional, Judge(sign).Advice);

    [Theory]
    [MemberData(nameof(Signs))]
    public void EverySign_SaysFirstWhatToDo_ThenWhy(WarningSign sign)
    {
        var advice = Said.Of(Emergencies.Contains(sign) ? "get-help-now" : "see-professional");

        Assert.Equal([advice, Said.Of(sign.ContractId())], Judge(sign).Reasons.Take(2));
    }

    [Theory]
    [MemberData(nameof(Signs))]
    public void ASignThatCanWait_DoesNotTellThatNoneOfTheOthersIsThere(WarningSign sign)
        => Assert.Equal(Emergencies.Contains(sign) ? [] : [Said.Of("perhaps-not-asked")], Judge(sign).Reasons.Skip(2));

    [Theory]
    [MemberData(nameof(Signs))]
    public void AnyFurtherAnswers_NeverSoftenASign(WarningSign sign)
    {
        var fine = new InterviewAnswers
        {
            PainNow = 0,
            PainWorst = 0,
            PainNextMorning = 0,
            SinceDays = 0,
            Conditions = [Condition.None],
            Soreness = new SorenessAnswers { Fading = true, OnStretchOrContraction = true, PeakedAfterHours = 36 },
            WarningSigns = [sign],
        };

        Assert.Equal(Judge(sign).Advice, SafetyRules.Judge(fine, Texts.English).Advice);
    }

    [Theory]
    [MemberData(nameof(Signs))]
    public void AnEmergencyBesideIt_LeavesNothingButTheEmergency(WarningSign sign)
    {
        var verdict = Judge(sign, WarningSign.ChestPressure);

        Assert.Equal(SafetyAdvice.GetHelpNow, verdict.Advice);
        Assert.Equal(Said.Of("get-help-now"), verdict.Reasons[0]);
        Assert.Contains(Said.Of("chest-pressure"), verdict.Reasons);
        Assert.Equal(Emergencies.Contains(sign), verdict.Reasons.Contains(Said.Of(sign.ContractId())));
    }

    [Fact]
    public void AllSignsAtOnce_AreAnEmergency_EachNamedOnce()
    {
        var verdict = Judge(Enum.GetValues<WarningSign>());

        Assert.Equal(SafetyAdvice.GetHelpNow, verdict.Advice);
        Assert.Equal(1 + Emergencies.Count, verdict.Reasons.Distinct().Count());
        Assert.Equal(1 + Emergencies.Count, verdict.Reasons.Count);
    }

    [Fact]
    public void AnEmergency_ReachesNeitherCausesNorAPlan()
    {
        var advice = LiftReasoning.Reason(Cases.Answered(new InterviewAnswers { WarningSigns = [WarningSign.SaddleNumbness] }), Texts.English);

        Assert.Equal(SafetyAdvice.GetHelpNow, advice.Safety.Advice);
        Assert.Empty(advice.Causes);
        Assert.Empty(advice.Plan.Steps);
        Assert.Null(advice.Next);
    }

    private static SafetyVerdict Judge(params IReadOnlyList<WarningSign> signs) => SafetyRules.Judge(new InterviewAnswers { WarningSigns = signs }, Texts.English);
}
