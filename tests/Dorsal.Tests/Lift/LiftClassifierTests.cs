using Dorsal.Camera;
using Dorsal.Lift;

namespace Dorsal.Tests.Lift;

public class LiftClassifierTests
{
    public static TheoryData<int> EverySeed => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void PullFromTheFloor_IsADeadlift(int seed) => Assert.Equal(LiftKind.Conventional, KindOf(Exercise.Deadlift, seed));

    /// <summary>The net sets the shoulder of a crouching lifter lower than that of a standing one.</summary>
    [Theory]
    [MemberData(nameof(EverySeed))]
    public void ArmsThatSeemShorterInTheCrouch_AreNoRow(int seed)
    {
        var crouch = Exercise.Deadlift.Bottom;
        Assert.Equal(LiftKind.Conventional, KindOf(Exercise.Deadlift with { Bottom = crouch with { Shoulder = crouch.Shoulder - 0.35 } }, seed));
    }

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void PullThatTheFilmShowsFromTheKneesOn_IsADeadlift(int seed)
    {
        var lift = new SyntheticLift { Seed = seed };
        var film = (lift with { From = lift.Start(0) + (0.45 * lift.Up), To = lift.LoweringStart(0) - 0.1 }).Film();
        Assert.Equal(LiftKind.Conventional, LiftClassifier.Classify(film, RepetitionFinder.Find(film), ViewKind.Side));
    }

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void StiffKnees_AreRomanian(int seed) => Assert.Equal(LiftKind.Romanian, KindOf(Exercise.Romanian, seed));

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void Squat_IsNotADeadlift(int seed)
    {
        Assert.Equal(LiftKind.NotDeadlift, KindOf(Exercise.BackSquat, seed));
        Assert.Equal(LiftKind.NotDeadlift, KindOf(Exercise.BodyweightSquat, seed, isBarSeen: false));
    }

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void BenchPress_IsNotADeadlift(int seed) => Assert.Equal(LiftKind.NotDeadlift, KindOf(Exercise.BenchPress, seed));

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void PendlayRow_IsNotADeadlift(int seed)
    {
        Assert.Equal(LiftKind.NotDeadlift, KindOf(Exercise.PendlayRow, seed));
        Assert.Equal(LiftKind.NotDeadlift, KindOf(Exercise.PendlayRow, seed, isBarSeen: false));
    }

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void Clean_IsAnotherPull(int seed) => Assert.Equal(LiftKind.Other, KindOf(Exercise.Clean, seed));

    [Fact]
    public void HandsBetweenTheKnees_AreSumo()
        => Assert.Equal(LiftKind.Sumo, KindOf(Exercise.Sumo, 1, stance: Stance.HandsInside));

    [Fact]
    public void NothingLifted_IsUnknown()
    {
        var standing = new SyntheticLift { SetUp = 5, To = 4.5, Exercise = Exercise.Deadlift with { Bottom = Exercise.Deadlift.Top } };
        Assert.Equal(LiftKind.Unknown, LiftClassifier.Classify(standing.Film(), [], ViewKind.Side));
    }

    private static LiftKind KindOf(Exercise exercise, int seed, bool isBarSeen = true, Stance stance = Stance.Unknown)
    {
        var signals = new SyntheticLift { Exercise = exercise, Repetitions = 2, Seed = seed, IsBarSeen = isBarSeen }.Film();
        return LiftClassifier.Classify(signals, RepetitionFinder.Find(signals), ViewKind.Side, stance);
    }
}
