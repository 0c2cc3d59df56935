using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>What is said of a number that the lifter gave does not contradict it.</summary>
public class NumbersGivenTests
{
    [Theory]
    [InlineData(10, false)]
    [InlineData(36, true)]
    [InlineData(90, false)]
    public void PainThatIsWorstAfterHours_IsNotSaidToBeWorstAfterDays(int hours, bool days)
        => Said("worst-after-one-to-three-days", days, new() { Soreness = new SorenessAnswers { PeakedAfterHours = hours } });

    [Theory]
    [InlineData(6, false)]
    [InlineData(8, true)]
    public void PainOfLessThanAWeek_IsNotSaidToBeAWeekOld(int days, bool week)
        => Said("older-than-a-week", week, new() { SinceDays = days });

    [Theory]
    [InlineData(0, true, false)]
    [InlineData(1, false, false)]
    [InlineData(2, false, false)]
    [InlineData(3, false, true)]
    public void ACoreTrainedNowAndThen_IsTrainedNeitherHardlyNorOften(int times, bool hardly, bool often)
    {
        Said("core-hardly-trained", hardly, new() { CoreWorkPerWeek = times });
        Said("core-often-trained", often, new() { CoreWorkPerWeek = times });
    }

    [Theory]
    [InlineData(20, true, false)]
    [InlineData(39, false, false)]
    [InlineData(41, false, false)]
    [InlineData(60, false, true)]
    public void RowsInTheMiddle_AreNeitherLightNorStrong(int kg, bool light, bool strong)
    {
        Said("light-rows-and-pulldowns", light, new() { DeadliftKg = 100, RowKg = kg });
        Said("heavy-rows-and-pulldowns", strong, new() { DeadliftKg = 100, RowKg = kg });
    }

    private static void Said(string row, bool expected, InterviewAnswers answers) => Assert.Equal(
        expected,
        CauseRanking.Rank(Cases.Answered(answers), Texts.English).SelectMany(cause => cause.For.Concat(cause.Against)).Any(item => item.Id == row));
}
