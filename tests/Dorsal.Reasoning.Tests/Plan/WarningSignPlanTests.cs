using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Safety;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Plan;

/// <summary>Every warning sign, through the whole reasoning, beside a film with a clear fault.</summary>
public class WarningSignPlanTests
{
    public static TheoryData<WarningSign> Signs => [.. Enum.GetValues<WarningSign>()];

    [Theory]
    [MemberData(nameof(Signs))]
    public void AWarningSign_LeavesNothingInThePlanThatLoadsTheBack(WarningSign sign)
    {
        var advice = LiftReasoning.Reason(Plans.Filmed(Plans.InPain with { WarningSigns = [sign] }, Plans.Rounds(30)), Texts.English);

        Assert.NotEqual(SafetyAdvice.NoSignNamed, advice.Safety.Advice);
        Assert.Equal(
            advice.Safety.Advice == SafetyAdvice.GetHelpNow ? [] : ["no-deadlifting-until-seen"],
            Plans.Ids(advice.Plan));
        Assert.Equal(advice.Safety.Advice == SafetyAdvice.GetHelpNow, advice.Causes.Count == 0);
        Assert.DoesNotContain(advice.Next?.Id, (string?[])["side-view", "lighter-set", "front-view", "more-repetitions"]);
    }
}
