using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Measures;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Tests.Scenarios;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>Whether the back bends backward at the top, where the question of the top was answered by the lean.</summary>
public class BackwardRoundingTests
{
    [Theory]
    [InlineData(FindingStatus.Absent)]
    [InlineData(FindingStatus.Present)]
    public void FromAnotherZeroThanStanding_TheBendWasNotLookedFor(FindingStatus lean)
        => Assert.All(
            [BaselineSource.Lockout, BaselineSource.Population, (BaselineSource?)null],
            zero => Assert.Equal(UnknownBecause.NotMeasurable, Bends(lean, KnownThresholds.LeanBack, zero).Why));

    [Fact]
    public void ALeanThatIsTooCloseToCall_SaysNothingOfTheBend()
        => Assert.False(Bends(FindingStatus.Uncertain, KnownThresholds.LeanBack, BaselineSource.StandingInClip).IsKnown);

    [Theory]
    [InlineData(FindingStatus.Present, 1)]
    [InlineData(FindingStatus.Absent, 0)]
    public void TheBendItself_TellsWhateverItCountsFrom(FindingStatus bend, int holds)
    {
        var reading = Bends(bend, KnownThresholds.BackwardBend, BaselineSource.NeutralClip);

        Assert.True(reading.IsKnown);
        Assert.Equal(holds, Math.Sign(reading.Strength));
    }

    [Theory]
    [InlineData(FindingStatus.Present)]
    [InlineData(FindingStatus.Absent)]
    public void ABackThatBendsBackward_IsNotHiddenByTheLean(FindingStatus lean)
    {
        Assert.True(Beside(lean, FindingStatus.Present) is { IsKnown: true, Strength: > 0 });
        Assert.Equal(EvidenceReading.Not, Beside(lean, FindingStatus.Absent));
        Assert.Equal(UnknownBecause.TooCloseToCall, Beside(lean, FindingStatus.Uncertain).Why);
        Assert.Equal(UnknownBecause.NotMeasurable, Beside(lean, FindingStatus.NotMeasurable).Why);
    }

    [Fact]
    public void ALeanThatIsThere_SaysNothingOfABendThatNobodyStored()
        => Assert.Equal(UnknownBecause.NotMeasurable, Bends(FindingStatus.Present, KnownThresholds.LeanBack, BaselineSource.StandingInClip).Why);

    private static EvidenceReading Beside(FindingStatus lean, FindingStatus bend)
    {
        var told = bend == FindingStatus.NotMeasurable ? null : Top(bend, KnownThresholds.BackwardBend).Measure;
        var film = Cases.SideFilm(Top(lean, KnownThresholds.LeanBack) with { Other = new OtherAnswer(bend, told) });
        return new LiftCase([film], InterviewAnswers.Nothing).BendsBackward();
    }

    private static EvidenceReading Bends(FindingStatus status, Threshold decided, BaselineSource? zero)
    {
        var film = Cases.SideFilm(Top(status, decided)) with { Baseline = zero };
        return new LiftCase([film], InterviewAnswers.Nothing).BendsBackward();
    }

    private static Finding Top(FindingStatus status, Threshold decided)
    {
        var value = status switch { FindingStatus.Present => decided.PresentFrom * 2, FindingStatus.Absent => -decided.AbsentUpTo, _ => (decided.PresentFrom + decided.AbsentUpTo) / 2 };
        return ShownFinding.Of(FindingId.LockoutHyperextension, status, decided, Reading.PlusMinus(value, 2), 3);
    }
}
