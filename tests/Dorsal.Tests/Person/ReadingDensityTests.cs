using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Tests.Person;

/// <summary>In which frames of a film the net looks at the lifter.</summary>
public class ReadingDensityTests
{
    private const double Side = 400;

    [Fact]
    public void StillLifter_IsReadRarely()
    {
        var frames = new StagedScene(StagedPerson.Standing(500, Side)).Track().Frames;
        Assert.Equal(120 / 4, frames.Count(frame => frame.IsRead), 2.0);
        Assert.True(frames[0].IsRead && frames[^1].IsRead);
    }

    [Fact]
    public void FastPull_IsReadInEveryFrame()
    {
        var lifter = Swaying(reach: 300, frames: 9);
        var frames = new StagedScene(lifter).Track().Frames;
        var fast = frames.Where(frame => frame.Index > 0 && Moves(lifter, frame.Index) > 0.078 * Side).ToList();
        Assert.NotEmpty(fast);
        Assert.All(fast, frame => Assert.True(frame.IsRead));
    }

    [Fact]
    public void TheFasterTheLifter_TheMoreFramesAreRead()
    {
        var counts = new[] { 0.0, 60, 150, 300 }.Select(reach => new StagedScene(Swaying(reach, frames: 9)).Track().Frames.Count(frame => frame.IsRead)).ToList();
        Assert.Equal(counts.Order().Distinct(), counts);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(120)]
    [InlineData(240)]
    public void SameLiftFilmedFaster_IsReadAsOften(double filmed)
    {
        int Read(double rate) => new StagedScene(Swaying(reach: 300, frames: 9 * rate / 30)) { FramesPerSecond = rate, Frames = (int)(4 * rate) }
            .Track().Frames.Count(frame => frame.IsRead);
        Assert.InRange(Read(filmed), 0.85 * Read(30), 1.15 * Read(30));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(25)]
    [InlineData(50)]
    public void FilmOfAnyRate_IsReadFiveTimesASecondAtLeast(double filmed)
    {
        var frames = new StagedScene(StagedPerson.Standing(500, Side)) { FramesPerSecond = filmed, Frames = (int)(4 * filmed) }.Track().Frames;
        var read = frames.Where(frame => frame.IsRead).Select(frame => frame.Time.Number).ToList();
        Assert.All(read.Zip(read.Skip(1), (a, b) => b - a), gap => Assert.InRange(gap, 0, 0.2 + (0.5 / filmed)));
    }

    [Fact]
    public void UnclearOutline_IsBackedByTheFramesNextToIt()
    {
        var regular = Read(new StagedScene(StagedPerson.Standing(500, Side)));
        var unclear = regular[2 * regular.Count / 3];
        var frames = Read(new StagedScene(StagedPerson.Standing(500, Side)) { Outline = frame => frame == unclear ? OutlineGlance.Unclear : OutlineGlance.Nothing });
        Assert.Contains(unclear - 1, frames);
        Assert.Contains(unclear, frames);
        Assert.Contains(unclear + 1, frames);
        Assert.InRange(frames.Count, regular.Count + 2, regular.Count + 7);
    }

    [Fact]
    public void OutlineThatIsUnclearThroughout_IsNotReadMoreOften()
        => Assert.Equal(
            Read(new StagedScene(StagedPerson.Standing(500, Side))),
            Read(new StagedScene(StagedPerson.Standing(500, Side)) { Outline = _ => OutlineGlance.Unclear }));

    [Fact]
    public void OutlineThatJumpsWhileTheLifterKeepsStill_IsReadOnEitherSideOfTheJump()
    {
        var frames = Read(new StagedScene(StagedPerson.Standing(500, Side)) { Outline = JumpsAt50 });
        Assert.Contains(49, frames);
        Assert.Contains(50, frames);
    }

    [Fact]
    public void OutlineThatChangesAsTheLifterMoves_IsNotReadMoreOften()
    {
        var lifter = new StagedPerson(frame => new ImagePoint(500 + (0.01 * Side * frame), 500), Side);
        Assert.Equal(Read(new StagedScene(lifter)), Read(new StagedScene(lifter) { Outline = frame => new OutlineGlance([frame / 3 % 2]) }));
    }

    [Fact]
    public void FramesThatAreLeftOut_StandBetweenTheReadings()
    {
        var lifter = Swaying(reach: 60, frames: 9);
        var frames = new StagedScene(lifter).Track().Frames;
        Assert.Contains(frames, frame => !frame.IsRead);
        Assert.All(frames, frame => Assert.Equal(lifter.Centre(frame.Index).X, frame.Pose![BodyPoint.LeftHip].Point.X, 0.01 * Side));
        Assert.All(frames.Where(frame => !frame.IsRead), frame => Assert.True(frame.Silhouette is null && frame.Region is null));
    }

    [Fact]
    public void LifterWhoIsGone_IsNotPutInBetween()
    {
        var lifter = StagedPerson.Standing(500, Side) with { Presence = frame => frame < 47 ? 0.95 : 0.1 };
        var frames = new StagedScene(lifter).Track().Frames;
        Assert.All(frames, frame => Assert.Equal(frame.Index < 47, frame.Pose is not null));
    }

    private static OutlineGlance JumpsAt50(int frame) => new([0.2, frame < 50 ? 0.2 : 0.3]);

    private static List<int> Read(StagedScene scene) => [.. scene.Track().Frames.Where(frame => frame.IsRead).Select(frame => frame.Index)];

    /// <summary>From side to side and back, beginning at rest.</summary>
    private static StagedPerson Swaying(double reach, double frames)
        => new(frame => new ImagePoint(500 + (reach * (1 - Math.Cos(frame / frames))), 500), Side);

    private static double Moves(StagedPerson lifter, int frame) => lifter.Centre(frame).DistanceTo(lifter.Centre(frame - 1));
}
