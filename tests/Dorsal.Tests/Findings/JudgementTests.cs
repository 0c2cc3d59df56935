using Dorsal.Findings;
using Dorsal.Measures;

namespace Dorsal.Tests.Findings;

public class JudgementTests
{
    [Theory]
    [InlineData(30, 14, 20)]
    [InlineData(14, 20, 30)]
    [InlineData(20, 30, 14)]
    public void TheRepetitionThatStandsForTheFilm_IsTheMiddleOne(double first, double second, double third)
    {
        var finding = new MeasuredLift { Pulls = [1.2, 1.2, 1.2] }
            .With(Measure.ThoracicFlexion, (rep, _) => rep == 0 ? first : rep == 1 ? second : third)
            .Judge(FindingId.UpperBackRounding);

        Assert.Equal(FindingStatus.Present, finding.Status);
        Assert.Equal(20, finding.Measure!.Reading.Value, 1e-9);
    }

    [Theory]
    [InlineData(false, FindingStatus.Uncertain)]
    [InlineData(true, FindingStatus.Absent)]
    public void HiddenRepetition_LeavesTheAnswerOpen_UnlessItRunsOutOfTheFilm(bool endsAtTheTop, FindingStatus expected)
        => Assert.Equal(
            expected,
            new MeasuredLift { EndsAtTheTop = endsAtTheTop }
                .With(Measure.ThoracicFlexion, (rep, _) => rep == 0 ? 1 : null)
                .Status(FindingId.UpperBackRounding));
}
