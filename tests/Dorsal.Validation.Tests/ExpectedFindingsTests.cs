using Dorsal.Findings;
using Dorsal.Validation.Scores;
using Dorsal.Validation.Truth;

namespace Dorsal.Validation.Tests;

public class ExpectedFindingsTests
{
    [Theory]
    [InlineData(FindingId.UpperBackRounding, 6, 13)]
    [InlineData(FindingId.LockoutHyperextension, 1, 6)]
    [InlineData(FindingId.BarForward, 0.03, 0.06)]
    [InlineData(FindingId.NeckExtension, 20, 32)]
    [InlineData(FindingId.ChestCollapse, 6, 15)]
    public void BetweenTheLimits_EitherAnswerIsRight(FindingId id, double absent, double present)
    {
        Assert.Equal(FindingStatus.Absent, ExpectedFindings.Of(MotionWith(id, absent))[id]);
        Assert.Null(ExpectedFindings.Of(MotionWith(id, absent + 0.001))[id]);
        Assert.Null(ExpectedFindings.Of(MotionWith(id, present - 0.001))[id]);
        Assert.Equal(FindingStatus.Present, ExpectedFindings.Of(MotionWith(id, present))[id]);
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

    [Theory]
    [InlineData(1, FindingStatus.Absent)]
    [InlineData(2, FindingStatus.Present)]
    [InlineData(8, FindingStatus.Present)]
    [InlineData(9, FindingStatus.Absent)]
    public void OnlyRoundingFromStartToLockout_IsRoundingInThePull(int roundFrame, FindingStatus expected)
    {
        var truth = HandMadeLift.Truth with
        {
            Frames = [.. HandMadeLift.Truth.Frames.Select(frame => frame with { Angles = frame.Angles with { ThoracicFlexion = frame.Index == roundFrame ? 40 : 2 } })],
        };

        Assert.Equal(expected, ExpectedFindings.Of(truth)[FindingId.UpperBackRounding]);
    }

    // The same in every frame.
    private static RenderedTruth MotionWith(FindingId id, double value) => id switch
    {
        FindingId.UpperBackRounding => HandMadeLift.With(angles => angles with { ThoracicFlexion = value }),
        FindingId.LockoutHyperextension => HandMadeLift.With(angles => angles with { LockoutHyperextension = value }),
        FindingId.NeckExtension => HandMadeLift.With(angles => angles with { NeckExtension = value }),
        FindingId.ChestCollapse => HandMadeLift.With(angles => angles with { ShoulderProtraction = value }),
        FindingId.BarForward => HandMadeLift.Truth with
        {
            Frames = [.. HandMadeLift.Truth.Frames.Select(frame => frame with { Bar = frame.Bar with { AheadOfMidFoot = value } })],
        },
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "No answer is known of it."),
    };
}
