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

    private static EvidenceReading Bends(FindingStatus status, Threshold decided, BaselineSource? zero)
    {
        var value = status switch { FindingStatus.Present => decided.PresentFrom * 2, FindingStatus.Absent => -decided.AbsentUpTo, _ => (decided.PresentFrom + decided.AbsentUpTo) / 2 };
        var film = Cases.SideFilm(ShownFinding.Of(FindingId.LockoutHyperextension, status, decided, Reading.PlusMinus(value, 2), 3)) with { Baseline = zero };
        return new LiftCase([film], InterviewAnswers.Nothing).BendsBackward();
    }
}
