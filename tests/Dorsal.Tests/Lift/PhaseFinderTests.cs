using Dorsal.Lift;
using Dorsal.Quantities;

namespace Dorsal.Tests.Lift;

public class PhaseFinderTests
{
    private static readonly SyntheticLift Lift = new() { Repetitions = 2, SetUp = 2, FloorTime = 2 };
    private static readonly IReadOnlyList<Repetition> Found = RepetitionFinder.Find(Lift.Film());

    [Fact]
    public void PhasesFollowEachOther_FromSetUpToTheFloor()
    {
        Assert.Equal(LiftPhase.None, PhaseAt(0.5));
        Assert.Equal(LiftPhase.SetUp, PhaseAt(1.8));
        Assert.Equal(LiftPhase.LiftOff, PhaseAt(Lift.Start(0) + 0.15));
        Assert.Equal(LiftPhase.KneeToLockout, PhaseAt(Lift.Lockout(0) - 0.15));
        Assert.Equal(LiftPhase.Lockout, PhaseAt(Lift.Lockout(0) + 0.2));
        Assert.Equal(LiftPhase.Lowering, PhaseAt(Lift.LoweringStart(0) + 0.3));
        Assert.Equal(LiftPhase.Floor, PhaseAt(Lift.End(0) + 0.3));
        Assert.Equal(LiftPhase.SetUp, PhaseAt(Lift.Start(1) - 0.3));
        Assert.Equal(LiftPhase.None, PhaseAt(Lift.End(1) + 0.5));
    }

    [Fact]
    public void Knee_LiesBetweenStartAndLockout()
        => Assert.All(Found, rep => Assert.InRange(rep.Knee!.Value.Number, rep.Start.Number + 0.1, rep.Lockout!.Value.Number - 0.1));

    [Theory]
    [InlineData(0.25, LiftPhase.LiftOff)]
    [InlineData(0.75, LiftPhase.ToKnee)]
    public void TheBarBreaksFromTheFloor_InTheFirstHalfOfTheWayToTheKnee(double share, LiftPhase expected)
        => Assert.All(Found, rep => Assert.Equal(
            expected, PhaseAt(rep.Start.Number + (share * (rep.Knee!.Value.Number - rep.Start.Number)))));

    [Fact]
    public void AFilmThatBeginsOnTheWayUp_ShowsNoLiftOff()
    {
        var cut = Found.Select(rep => rep with { IsStartSeen = false }).ToList();
        Assert.All(cut, rep => Assert.Equal(LiftPhase.ToKnee, PhaseFinder.At(rep.Start, cut)));
    }

    [Fact]
    public void FramesOfAFilm_PassThroughAllPhasesInTheirOrder()
    {
        var frames = PhaseFinder.Find(Lift.Film(), Found);
        LiftPhase[] lift = [LiftPhase.SetUp, LiftPhase.LiftOff, LiftPhase.ToKnee, LiftPhase.KneeToLockout, LiftPhase.Lockout, LiftPhase.Lowering];

        Assert.Equal(
            [LiftPhase.None, .. lift, LiftPhase.Floor, .. lift, LiftPhase.None],
            frames.Where((phase, i) => i == 0 || phase != frames[i - 1]));
    }

    private static LiftPhase PhaseAt(double time) => PhaseFinder.At(Seconds.Of(time), Found);
}
