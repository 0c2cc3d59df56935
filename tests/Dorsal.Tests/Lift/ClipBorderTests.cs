using Dorsal.Lift;

namespace Dorsal.Tests.Lift;

public class ClipBorderTests
{
    private static readonly SyntheticLift TwoReps = new() { Repetitions = 2 };

    [Fact]
    public void ClipThatEndsAtTheTop_CountsTheRepWithoutAnEnd()
    {
        var rep = Assert.Single(RepetitionFinder.Find((TwoReps with { To = TwoReps.LoweringStart(0) - 0.1 }).Film()));
        Assert.False(rep.Complete);
        Assert.NotNull(rep.Lockout);
        Assert.Null(rep.End);
    }

    [Fact]
    public void ClipThatEndsInMidAir_DoesNotCountTheUnfinishedRep()
        => Assert.Single(RepetitionFinder.Find((TwoReps with { To = TwoReps.Start(1) + 0.5 }).Film()));

    /// <summary>Of the way up; the bar is braked evenly.</summary>
    [Theory]
    [InlineData(0.8, 1)]
    [InlineData(0.97, 2)]
    public void ClipThatEndsInTheLastPull_CountsItOnlyWhenNearlyAsHighAsTheOnesBefore(double share, int expected)
    {
        var end = TwoReps.Lockout(1) - (TwoReps.Up * Math.Sqrt((1 - share) / 2));
        Assert.Equal(expected, RepetitionFinder.Find((TwoReps with { To = end }).Film()).Count);
    }

    [Fact]
    public void ClipThatEndsJustBeforeLockout_CountsTheRep()
    {
        var rep = Assert.Single(RepetitionFinder.Find((TwoReps with { To = TwoReps.Lockout(0) - 0.25 }).Film()));
        Assert.False(rep.Complete);
        Assert.Null(rep.Lockout);
    }

    [Fact]
    public void BarLostOnTheWayDown_TakesNoRepAway()
    {
        var film = (TwoReps with { To = TwoReps.End(0) + 0.2 }).Film();
        var lost = TwoReps.LoweringStart(0) + 0.4;
        var rep = Assert.Single(RepetitionFinder.Find(film with
        {
            BarHeight = [.. film.BarHeight.Select((height, i) => film.Times[i].Number < lost ? height : null)],
            HandHeight = [.. film.HandHeight.Select(_ => (double?)null)],
        }));
        Assert.Equal(TwoReps.Lockout(0), rep.Lockout!.Value.Number, 0.1);
        Assert.Null(rep.End);
    }

    [Fact]
    public void ClipThatEndsInTheFirstPull_CountsItOnlyWhenNearlyUpright()
        => Assert.Empty(RepetitionFinder.Find((TwoReps with { To = TwoReps.Start(0) + 0.45 }).Film()));

    [Fact]
    public void PreviousRepStillComingDown_IsNotCounted()
    {
        var lift = TwoReps with { From = TwoReps.LoweringStart(0) + 0.3 };
        var rep = Assert.Single(RepetitionFinder.Find(lift.Film()));
        Assert.Equal(lift.Start(1), rep.Start.Number, 0.1);
        Assert.True(rep.Complete);
    }

    [Fact]
    public void ClipThatStartsAtTheTop_CountsTheLiftAfterIt()
    {
        var lift = TwoReps with { From = TwoReps.Lockout(0) + 0.2, To = TwoReps.LoweringStart(1) - 0.1 };
        Assert.False(Assert.Single(RepetitionFinder.Find(lift.Film())).Complete);
    }

    [Fact]
    public void ClipThatStartsAtLiftOff_HasItsStartAtTheFirstFrame()
    {
        var rep = Assert.Single(RepetitionFinder.Find((TwoReps with { From = TwoReps.SetUp, To = TwoReps.End(0) + 0.3 }).Film()));
        Assert.Equal(0, rep.Start.Number, 0.1);
        Assert.True(rep.Complete);
    }
}
