using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Tests.Person;

public class LifterTrackerTests
{
    [Fact]
    public void LifterInPlainSight_IsFollowedThroughEveryFrame()
    {
        var track = new StagedScene(StagedPerson.Lifting(500, 400)).Track();
        Assert.Equal(Enumerable.Range(0, 120), track.Frames.Select(frame => frame.Index));
        Assert.All(track.Frames, frame => Assert.NotNull(frame.Pose));
    }

    [Fact]
    public void SomebodyWalksPast_TheLifterIsKept()
    {
        var passing = new StagedPerson(frame => new ImagePoint(100 + (12 * frame), 500), 450);
        var track = new StagedScene(StagedPerson.Lifting(900, 400), passing).Track();
        Assert.True(track.Frames.Count(frame => HipX(frame) == 900) > 100);
        Assert.Equal(900, HipX(track.Frames[^1]));
    }

    [Fact]
    public void LifterHiddenForAWhile_IsFoundAgain()
    {
        var lifter = StagedPerson.Lifting(500, 400) with { Presence = frame => frame is >= 40 and < 55 ? 0.1 : 0.95 };
        var track = new StagedScene(lifter).Track();
        Assert.All(track.Frames, frame => Assert.Equal(frame.Index is >= 40 and < 55, frame.Pose is null));
    }

    [Fact]
    public void LifterStepsAway_IsFoundByDetection()
    {
        // Too far from one frame to the next to be followed.
        var lifter = StagedPerson.Lifting(500, 400) with { Centre = frame => new ImagePoint(frame < 60 ? 500 : 670, 500) };
        var track = new StagedScene(lifter).Track();
        Assert.All(track.Frames, frame => Assert.Equal(frame.Index < 60 ? 500 : 670, HipX(frame)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0.6)]
    [InlineData(0.5)]
    public void LifterWhomTheNetSeesOffTheMiddle_IsReadAgainUntilHeIsInIt(double seenOfTheWay)
    {
        var lifter = StagedPerson.Lifting(500, 400) with { Centre = frame => new ImagePoint(frame < 60 ? 500 : 540, 500) };
        var moved = new StagedScene(lifter) { SeenOfTheWay = seenOfTheWay }.Track().Frames.First(frame => frame is { IsRead: true, Index: >= 60 });
        Assert.Equal(540, moved.Region!.Value.Centre.X, 0.03 * 400);
    }

    /// <summary>Where it looks by a hair elsewhere, it sees the body some pixels elsewhere; a processor that rounds otherwise makes such a hair.</summary>
    [Fact]
    public void NetThatRoundsOtherwise_IsShownTheSameRegions()
    {
        List<PersonRegion> Regions(double hair)
        {
            var scene = new StagedScene(StagedPerson.Lifting(500, 400)) { Off = region => new ImagePoint((2.5 * Math.Sin(2 * region.Centre.X)) + hair, 0) };
            return [.. scene.Track().Frames.Select(frame => frame.Region).OfType<PersonRegion>()];
        }

        var (here, there) = (Regions(0), Regions(1e-8));
        Assert.InRange(here.Zip(there).Max(pair => pair.First.Centre.DistanceTo(pair.Second.Centre)), 0, 0.02);
    }

    [Fact]
    public void LifterWhomTheNetTakesForHeadDown_IsLookedForAnew()
    {
        var track = new StagedScene(StagedPerson.Lifting(500, 400)) { IsTurnedOver = (frame, before) => frame > 30 && before == 0 }.Track();
        Assert.All(track.Frames, frame => Assert.NotNull(frame.Pose));
        Assert.All(track.Frames, frame => Assert.Equal(0, frame.Region?.Angle ?? 0, 1e-9));
    }

    [Fact]
    public void LifterWhomTheNetKeepsTakingForHeadDown_IsNotSeen()
    {
        var scene = new StagedScene(StagedPerson.Lifting(500, 400)) { IsTurnedOver = (frame, _) => frame is >= 40 and < 55 };
        Assert.All(scene.Track().Frames, frame => Assert.Equal(frame.Index is >= 40 and < 55, frame.Pose is null));
    }

    [Fact]
    public void FirstFramesInWhichTheDetectorSawNobody_AreReadAfterwards()
    {
        // The net needs a region near the lifter, and that is only known once he has moved there.
        var lifter = StagedPerson.Lifting(500, 400) with
        {
            Centre = frame => new ImagePoint(frame < 30 ? 300 : 300 + Math.Min(200, 10 * (frame - 30)), 500),
            IsDetected = frame => frame > 40,
        };
        var scene = new StagedScene(lifter);
        var track = scene.Track();
        Assert.NotNull(track.Frames[0].Pose);
        Assert.NotNull(track.Frames[35].Pose);
        // What was followed already is not decoded again for them.
        Assert.InRange(scene.Asked.Where(choice => choice.First == 0 && choice.Step == 1).Min(choice => choice.End), 40, 60);
    }

    [Fact]
    public void EmptyRoom_EveryFrameIsThereAndNobodyIn()
    {
        var track = new StagedScene(StagedPerson.Standing(500, 400) with { Presence = _ => 0.1 }).Track();
        Assert.Equal(120, track.Frames.Count);
        Assert.All(track.Frames, frame => Assert.True(frame.Pose is null && frame.Silhouette is null && frame.Presence == 0));
    }

    [Theory]
    [InlineData(24, 24)]
    [InlineData(30, 30)]
    [InlineData(60, 30)]
    [InlineData(120, 30)]
    [InlineData(240, 30)]
    public void FastFilm_IsReadAtMost32TimesASecond_AtItsOwnTimes(double filmed, double read)
    {
        var scene = new StagedScene(StagedPerson.Lifting(500, 400)) { FramesPerSecond = filmed, Frames = (int)(2 * filmed) };
        var frames = scene.Track().Frames;
        Assert.Equal(2 * read, frames.Count, 1.0);
        Assert.All(frames, frame => Assert.Equal(frame.Index / filmed, frame.Time.Number, 1e-9));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void FilmFollowedInHalves_ShowsTheSame_OnHoweverManyThreads(int threads)
    {
        var scene = new StagedScene(StagedPerson.Lifting(500, 400));
        Assert.Equal(Places(scene.Track(threads: 3)), Places(scene.Track(threads)));

        static List<(int, double?, bool)> Places(LifterTrack track) => [.. track.Frames.Select(frame => (frame.Index, HipX(frame), frame.IsRead))];
    }

    [Fact]
    public void SecondHalf_BeginsWithAReading_WhereTheSurveySawTheLifter()
    {
        var scene = new StagedScene(StagedPerson.Standing(500, 400));
        var seam = scene.Survey().Select(sighting => sighting.FrameIndex).MinBy(index => Math.Abs(index - 60));
        Assert.True(scene.Track().Frames[seam].IsRead);
        Assert.True(scene.Track().Frames[seam - 1].IsRead);
    }

    [Fact]
    public void EveryFrame_IsToldToLieBehind_Once()
    {
        var behind = new List<int>();
        new StagedScene(StagedPerson.Lifting(500, 400)).Track(2, behind.Add);
        Assert.Equal(behind.Order(), behind);
        Assert.Equal(120, behind[^1]);
    }

    private static double? HipX(LifterFrame frame) => frame.Pose?[BodyPoint.LeftHip].Point.X;
}
