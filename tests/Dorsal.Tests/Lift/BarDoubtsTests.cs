using Dorsal.Lift;

namespace Dorsal.Tests.Lift;

public class BarDoubtsTests
{
    private static readonly SyntheticLift Lift = new() { Repetitions = 2 };

    [Theory]
    [InlineData(0.75)]
    [InlineData(-0.75)]
    public void PlateOfAnotherBar_MovesNoEvent(double away)
    {
        var film = Lift.Film();
        var strayed = film with { BarHeight = [.. film.BarHeight.Select((h, i) => IsStraying(film, i) ? h + away : h)] };
        var (clean, found) = (RepetitionFinder.Find(film), RepetitionFinder.Find(strayed));
        Assert.Equal(clean.Count, found.Count);
        Assert.Equal(clean[0].Lockout!.Value.Number, found[0].Lockout!.Value.Number, 0.05);
        Assert.Equal(clean[0].End!.Value.Number, found[0].End!.Value.Number, 0.05);
        Assert.Equal(clean[1].Start.Number, found[1].Start.Number, 0.05);
    }

    [Fact]
    public void BarHiddenForLong_IsBridgedByTheBody()
    {
        var film = Lift.Film();
        var hidden = film with { BarHeight = [.. film.BarHeight.Select((h, i) => film.Times[i].Number is > 1.8 and < 2.9 ? null : h)] };
        var rep = RepetitionFinder.Find(hidden)[0];
        Assert.Equal(Lift.Lockout(0), rep.Lockout!.Value.Number, 0.2);
        Assert.Equal(Lift.End(0), rep.End!.Value.Number, 0.06);
    }

    // While the lifter stands upright.
    private static bool IsStraying(LiftSignals film, int index) => film.Times[index].Number is > 2.15 and < 2.4;
}
