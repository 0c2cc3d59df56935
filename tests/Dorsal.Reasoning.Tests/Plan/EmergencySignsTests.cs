using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Plan;
using Dorsal.Reasoning.Safety;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Plan;

/// <summary>A plan says when to get help at once, in every sign that the interview calls an emergency.</summary>
public class EmergencySignsTests
{
    private static readonly SafetyVerdict Asked = new(SafetyAdvice.NoSignNamed, []) { WasAsked = true };

    public static TheoryData<WarningSign> Emergencies =>
        [.. Enum.GetValues<WarningSign>().Where(sign => SafetyRules.Advice(new() { WarningSigns = [sign] }) == SafetyAdvice.GetHelpNow)];

    [Theory]
    [MemberData(nameof(Emergencies))]
    public void EveryEmergencySign_StandsInTheSentence(WarningSign sign)
        => Assert.Contains(Words(sign), Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, true)]
    [InlineData(false, false, true)]
    [InlineData(false, true, false)]
    public void APlan_NamesThem_WhereItHurtsOrNobodyAsked(bool hurts, bool wasAsked, bool isNamed)
    {
        var known = Plans.Filmed(hurts ? Plans.InPain : InterviewAnswers.Nothing, Plans.Rounds(20));
        var plan = PlanMaker.Make(known, Asked with { WasAsked = wasAsked }, [Plans.Supported(Pattern.BarAhead)], Texts.English);

        Assert.Equal(isNamed, plan.Monitoring.Contains(Sentence));
    }

    private static string Sentence => Texts.English.About("plan").Of("monitoring.emergency");

    private static string Words(WarningSign sign) => sign switch
    {
        WarningSign.SuddenTearingPain => "a sudden tearing pain",
        WarningSign.ChestPressure => "pressure in your chest",
        WarningSign.Breathless => "short of breath",
        WarningSign.Fainting => "faint or nearly faint",
        WarningSign.SweatingSick => "a cold sweat or feel sick",
        WarningSign.LegWeaknessOrNumbness => "a leg turns weak or numb",
        WarningSign.SaddleNumbness => "less between your legs",
        WarningSign.BladderOrBowel => "hold or pass urine or stool",
        WarningSign.CoughingBlood => "cough up blood",
        _ => "(a new emergency sign that the sentence lacks)",
    };
}
