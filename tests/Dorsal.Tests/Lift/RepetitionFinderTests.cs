using Dorsal.Lift;

namespace Dorsal.Tests.Lift;

public class RepetitionFinderTests
{
    private const int Seeds = 20;

    public static TheoryData<int> EverySeed => [.. Enumerable.Range(1, Seeds)];

    // By eye the plates leave the floor when they are about a centimetre above it; the made-up lift counts from nothing.
    private const double OnsetByEye = 0.12;

    // Landmarks jitter by a centimetre where a rim does by a millimetre.
    private const double BodyTolerance = 0.16;

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void DeadStops_AreCountedAndTimed(int seed) => AssertTimed(new SyntheticLift { Repetitions = 3, Seed = seed }, OnsetByEye);

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void WithoutThePlate_TheBodyTellsTheRepetitions(int seed)
        => AssertTimed(new SyntheticLift { Repetitions = 3, IsBarSeen = false, Seed = seed }, BodyTolerance);

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void WildSamples_ChangeNoCount(int seed)
        => AssertTimed(new SyntheticLift { Repetitions = 2, Wild = 0.02, Missing = 0.1, Seed = seed }, OnsetByEye);

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void TouchAndGo_IsTwoReps(int seed) => AssertTimed(new SyntheticLift { Repetitions = 2, FloorTime = 0, Seed = seed }, OnsetByEye);

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void BouncingPlates_EndTheRepAtFirstLanding(int seed)
        => AssertTimed(new SyntheticLift { Repetitions = 2, Bounce = 0.08, Seed = seed }, OnsetByEye);

    [Theory]
    [InlineData(15)]
    [InlineData(24)]
    [InlineData(59.94)]
    [InlineData(120)]
    public void FrameRate_ChangesNoEventBeyondAFrame(double framesPerSecond)
    {
        var lift = new SyntheticLift { Repetitions = 2, BarNoise = 0.001 };
        var usual = RepetitionFinder.Find(lift.Film());
        var other = RepetitionFinder.Find((lift with { FramesPerSecond = framesPerSecond }).Film());
        var frame = 1 / Math.Min(lift.FramesPerSecond, framesPerSecond);
        Assert.Equal(usual.Count, other.Count);
        foreach (var (a, b) in usual.Zip(other))
        {
            Assert.Equal(a.Start.Number, b.Start.Number, frame);
            Assert.Equal(a.Lockout!.Value.Number, b.Lockout!.Value.Number, frame);
            Assert.Equal(a.End!.Value.Number, b.End!.Value.Number, frame);
        }
    }

    [Theory]
    [InlineData(0.7)]
    [InlineData(1.4)]
    public void BodySize_ChangesNoEvent(double scale)
    {
        var film = new SyntheticLift { Repetitions = 2 }.Film();
        var scaled = film with { BarHeight = [.. film.BarHeight.Select(h => h * scale)] };
        foreach (var (a, b) in RepetitionFinder.Find(film).Zip(RepetitionFinder.Find(scaled)))
        {
            Assert.Equal(a.Start.Number, b.Start.Number, 0.02);
            Assert.Equal(a.End!.Value.Number, b.End!.Value.Number, 0.02);
        }
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.15)]
    [InlineData(0.1)]
    [InlineData(0.05)]
    public void FilmEndsBeforeTheBarIsAtTheTop_NoLockoutComesAfterIt(double before)
    {
        var lift = new SyntheticLift { BarNoise = 0.0005 };
        var film = (lift with { To = lift.Lockout(0) - before }).Film();
        Assert.All(RepetitionFinder.Find(film), rep => Assert.False(rep.Lockout?.Number > film.Times[^1].Number));
    }

    [Theory]
    [InlineData(-0.6, true)]
    [InlineData(0.5, false)]
    public void FilmBeginsInTheMiddleOfTheOnlyWayUp_ItsStartIsNotSeen(double after, bool isSeen)
    {
        var lift = new SyntheticLift { BarNoise = 0.0005 };
        var film = (lift with { From = lift.Start(0) + after, To = lift.LoweringStart(0) - 0.1 }).Film();
        Assert.Equal(isSeen, Assert.Single(RepetitionFinder.Find(film)).IsStartSeen);
    }

    [Fact]
    public void FilmWhoseFirstFramesAreUnsteady_ShowsTheStartAllTheSame()
    {
        var lift = new SyntheticLift { BarNoise = 0.0005 };
        var film = (lift with { From = lift.Start(0) - 1.2, To = lift.LoweringStart(0) - 0.1 }).Film();
        var unsteady = film with { BarHeight = [.. film.BarHeight.Select((height, i) => height + (i < 4 ? 0.05 : 0))] };

        var rep = Assert.Single(RepetitionFinder.Find(unsteady));
        Assert.True(rep.IsStartSeen);
        Assert.Equal(Assert.Single(RepetitionFinder.Find(film)).Start.Number, rep.Start.Number, 0.02);
    }

    [Fact]
    public void LeaningBackAtTheTop_DoesNotDelayTheLockout()
    {
        var lift = new SyntheticLift { Hold = 1, LeanBack = 0.03 };
        Assert.Equal(lift.Lockout(0), Assert.Single(RepetitionFinder.Find(lift.Film())).Lockout!.Value.Number, OnsetByEye);
    }

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void UnevenFrames_MoveNoEvent(int seed)
        => AssertTimed(new SyntheticLift { Repetitions = 2, Unevenness = 0.4, Seed = seed }, OnsetByEye);

    [Fact]
    public void EvenlyBrakedBar_IsTimedToAFiftiethOfASecond_AtTheTopAndAtTheFloor()
    {
        var lift = new SyntheticLift { BarNoise = 0.001 };
        var rep = Assert.Single(RepetitionFinder.Find(lift.Film()));
        Assert.Equal(lift.Lockout(0), rep.Lockout!.Value.Number, 0.02);
        Assert.Equal(lift.End(0), rep.End!.Value.Number, 0.02);
    }

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void DroppedBar_EndsTheRepWhereItHitsTheFloor(int seed)
    {
        var lift = new SyntheticLift { IsDropped = true, Lowering = 0.45, Bounce = 0.05, Seed = seed };
        Assert.Equal(lift.End(0), Assert.Single(RepetitionFinder.Find(lift.Film())).End!.Value.Number, 0.04);
    }

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void Rise_BeginsBeforeAnEyeSeesIt(int seed)
    {
        var lift = new SyntheticLift { Repetitions = 3, Seed = seed };
        var found = RepetitionFinder.Find(lift.Film());
        Assert.All(found, rep => Assert.True(rep.SetOff.Number <= rep.Start.Number));
        for (var i = 0; i < found.Count; i++)
        {
            Assert.Equal(lift.Start(i), found[i].SetOff.Number, 0.08);
        }
    }

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
