using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Plan;

namespace Dorsal.Reasoning.Tests.Plan;

/// <summary>When the film is asked for again.</summary>
public class RetestTests
{
    [Theory]
    [InlineData(15, 13)]
    [InlineData(20, 8)]
    [InlineData(21, 7)]
    [InlineData(27, 7)]
    public void APain_IsHeldAgainstTheFourWeeksSinceItBegan_AndNotSinceThePlan(int sinceDays, int retest)
        => Assert.Equal(retest, Plan(sinceDays).RetestAfterDays);

    [Fact]
    public void TheTrainingThatComesAfterAPause_IsOverByThen()
    {
        Assert.Equal(7 + 28, Plan(sinceDays: null).RetestAfterDays);
        Assert.Equal(28, Plans.Make(Plans.Filmed(InterviewAnswers.Nothing, Plans.Rounds(20)), Plans.Supported(Pattern.BarAhead)).RetestAfterDays);
        Assert.Equal(7 + 7, Plans.Make(Plans.Filmed(Plans.InPain)).RetestAfterDays);
    }

    [Fact]
    public void APlan_SaysThatFourWeeksOfPainAreEnough()
        => Assert.Contains(Plan(20).Monitoring, rule => rule.Contains("once you have had it for four weeks, stop deadlifting and see a doctor", StringComparison.Ordinal));

    private static TrainingPlan Plan(int? sinceDays)
        => Plans.Make(Plans.Filmed(Plans.InPain with { SinceDays = sinceDays }, Plans.Rounds(20)), Plans.Supported(Pattern.BarAhead));
}
