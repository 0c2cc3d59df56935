using Dorsal.Findings;
using Dorsal.Validation.Scores;
using Dorsal.Validation.Sums;

namespace Dorsal.Validation.Tests;

public class JudgedFindingTests
{
    [Theory]
    [InlineData(FindingStatus.Present, FindingStatus.Present, FindingMark.Right)]
    [InlineData(FindingStatus.Absent, FindingStatus.Absent, FindingMark.Right)]
    [InlineData(FindingStatus.NotMeasurable, FindingStatus.NotMeasurable, FindingMark.Right)]
    [InlineData(FindingStatus.Absent, FindingStatus.Present, FindingMark.Missed)]
    [InlineData(null, FindingStatus.Absent, FindingMark.Missed)]
    [InlineData(FindingStatus.Present, FindingStatus.Absent, FindingMark.False)]
    [InlineData(FindingStatus.Present, FindingStatus.NotMeasurable, FindingMark.False)]
    [InlineData(FindingStatus.Uncertain, FindingStatus.Present, FindingMark.Open)]
    [InlineData(FindingStatus.NotMeasurable, FindingStatus.Absent, FindingMark.Open)]
    [InlineData(FindingStatus.Uncertain, FindingStatus.NotMeasurable, FindingMark.Missed)]
    public void AnAnswer_StandsInOneWay(FindingStatus? said, FindingStatus known, FindingMark mark)
        => Assert.Equal(mark, new JudgedFinding(FindingId.BarDrift, said, known).Mark);

    [Fact]
    public void EveryAnswer_IsCountedOnceByFindingAndOnceInAll()
    {
        JudgedFinding[] findings =
        [
            new(FindingId.BarDrift, FindingStatus.Present, FindingStatus.Present),
            new(FindingId.BarDrift, FindingStatus.Uncertain, FindingStatus.Present),
            new(FindingId.BarDrift, null, FindingStatus.Absent),
            new(FindingId.UpperBackRounding, FindingStatus.Absent, FindingStatus.Present),
        ];

        Assert.Equal(
            [
                new AnswerCount(FindingId.UpperBackRounding, FindingStatus.Present, 0, 0, 1, 0),
                new AnswerCount(FindingId.BarDrift, FindingStatus.Present, 1, 1, 0, 0),
                new AnswerCount(FindingId.BarDrift, FindingStatus.Absent, 0, 0, 0, 1),
                new AnswerCount(null, FindingStatus.Present, 1, 1, 1, 0),
                new AnswerCount(null, FindingStatus.Absent, 0, 0, 0, 1),
            ],
            AnswerCount.Of(findings));
    }
}
