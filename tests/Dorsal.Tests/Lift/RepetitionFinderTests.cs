using Dorsal.Lift;

namespace Dorsal.Tests.Lift;

public class RepetitionFinderTests
{
    private const int Seeds = 20;

    public static TheoryData<int> EverySeed => [.. Enumerable.Range(1, Seeds)];

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void DeadStops_AreCountedAndTimed(int seed) => AssertTimed(new SyntheticLift { Repetitions = 3, Seed = seed }, 0.05);

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void WithoutThePlate_TheBodyTellsTheRepetitions(int seed)
        => AssertTimed(new SyntheticLift { Repetitions = 3, IsBarSeen = false, Seed = seed }, 0.1);

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void WildSamples_ChangeNoCount(int seed)
        => AssertTimed(new SyntheticLift { Repetitions = 2, Wild = 0.02, Missing = 0.1, Seed = seed }, 0.09);

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void TouchAndGo_IsTwoReps(int seed) => AssertTimed(new SyntheticLift { Repetitions = 2, FloorTime = 0, Seed = seed }, 0.06);

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void BouncingPlates_EndTheRepAtFirstLanding(int seed)
        => AssertTimed(new SyntheticLift { Repetitions = 2, Bounce = 0.08, Seed = seed }, 0.07);

    [Theory]
    [InlineData(15)]
    [InlineData(24)]
    [InlineData(59.94)]
    [InlineData(120)]
    public void FrameRate_ChangesNoEventBeyondAFrame(double framesPerSecond)
        => AssertTimed(new SyntheticLift { Repetitions = 2, FramesPerSecond = framesPerSecond }, Math.Max(0.04, 1 / framesPerSecond));

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void UnevenFrames_MoveNoEvent(int seed)
        => AssertTimed(new SyntheticLift { Repetitions = 2, Unevenness = 0.4, Seed = seed }, 0.05);

    [Fact]
    public void StandingStill_IsNoRepetition()
        => Assert.Empty(RepetitionFinder.Find(new SyntheticLift { Repetitions = 1, SetUp = 5, To = 4.5 }.Film()));

    private static void AssertTimed(SyntheticLift lift, double tolerance)
    {
        var found = RepetitionFinder.Find(lift.Film());
        Assert.Equal(lift.Repetitions, found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            Assert.Equal(i + 1, found[i].Number);
            Assert.True(found[i].Complete);
            Assert.Equal(lift.Start(i), found[i].Start.Number, tolerance);
            Assert.Equal(lift.Lockout(i), found[i].Lockout!.Value.Number, tolerance);
            Assert.Equal(lift.End(i), found[i].End!.Value.Number, tolerance);
        }
    }
}
