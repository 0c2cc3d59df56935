using Dorsal.Findings;
using Dorsal.Validation.Scores;
using Dorsal.Validation.Truth;

namespace Dorsal.Validation.Tests;

public class ExpectedFindingsTests
{
    [Theory]
    [InlineData(6, FindingStatus.Absent)]
    [InlineData(6.1, null)]
    [InlineData(12.9, null)]
    [InlineData(13, FindingStatus.Present)]
    public void BetweenTheLimits_EitherAnswerIsRight(double flexion, FindingStatus? expected)
    {
        var truth = HandMadeLift.With(angles => angles with { ThoracicFlexion = flexion });

        Assert.Equal(expected, ExpectedFindings.Of(truth)[FindingId.UpperBackRounding]);
    }

    [Fact]
    public void AQuestionWithoutAKnownAnswer_IsNotScored()
    {
        var truth = HandMadeLift.With(angles => angles with { ThoracicFlexion = 10 });

        Assert.DoesNotContain(RenderedScoring.Score(HandMadeLift.Perfect, truth).Findings, finding => finding.Id == FindingId.UpperBackRounding);
    }

    [Fact]
    public void LeaningBackCounts_OnlyAtTheLockout()
    {
        var truth = HandMadeLift.With(angles => angles with { LockoutHyperextension = 10 });
        var elsewhere = truth with { Frames = [.. truth.Frames.Select(frame => frame with { Phase = "up" })] };

        Assert.Equal(FindingStatus.Present, ExpectedFindings.Of(truth)[FindingId.LockoutHyperextension]);
        Assert.Equal(FindingStatus.Absent, ExpectedFindings.Of(elsewhere)[FindingId.LockoutHyperextension]);
    }

    [Fact]
    public void RoundingOnTheWayDown_IsNotRoundingInThePull()
    {
        var truth = HandMadeLift.Truth with
        {
            Frames = [.. HandMadeLift.Truth.Frames.Select(frame => frame with { Angles = frame.Angles with { ThoracicFlexion = frame.Index > 8 ? 40 : 2 } })],
        };

        Assert.Equal(FindingStatus.Absent, ExpectedFindings.Of(truth)[FindingId.UpperBackRounding]);
    }
}
