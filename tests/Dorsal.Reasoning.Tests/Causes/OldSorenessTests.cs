using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Tests.Plan;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>Soreness is gone within a week; what lasts longer is not taken for it, however it behaves.</summary>
public class OldSorenessTests
{
    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    [InlineData(21, false)]
    public void PainOfMoreThanAWeek_IsNoSoreness_AndIsPausedFor(int sinceDays, bool isSoreness)
    {
        var answers = new InterviewAnswers
        {
            WarningSigns = [],
            PainMoments = [PainMoment.NextDay],
            SinceDays = sinceDays,
            Soreness = new() { OnStretchOrContraction = true, PeakedAfterHours = 36, Fading = true },
        };
        var advice = LiftReasoning.Reason(Cases.Answered(answers), Texts.English);

        Assert.Equal(isSoreness, advice.Causes.Single(cause => cause.Id == CauseId.Other).Patterns.Contains(Pattern.Soreness));
        Assert.Equal(isSoreness, Plans.Ids(advice.Plan).Contains("wait-for-soreness"));
        Assert.Equal(!isSoreness, Plans.Ids(advice.Plan).Contains("pause"));
    }
}
