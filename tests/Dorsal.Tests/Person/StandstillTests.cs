using Dorsal.Person;

namespace Dorsal.Tests.Person;

/// <summary>Before a picture that does not change, one reading stands for others.</summary>
public class StandstillTests
{
    private const int Seconds = 8;
    private const int Enters = 210;

    [Fact]
    public void LifterWhoRestsForLong_IsReadOnceASecond()
    {
        // In each half of the film the first second is read as before.
        Assert.InRange(FollowedIn(Standing(_ => 100)), Seconds, Seconds + 18);
        var frames = Standing(_ => 100).Track().Frames;
        Assert.All(frames, frame => Assert.Equal(500, frame.Pose![BodyPoint.LeftHip].Point.X));
        Assert.Equal(frames.Select(frame => frame.Time.Number).Order().Distinct(), frames.Select(frame => frame.Time.Number));
    }

    [Fact]
    public void SomethingMovesWhereTheLifterStands_HeIsReadAsBefore()
        => Assert.InRange(FollowedIn(Standing(frame => (byte)(100 + (frame / 4 % 2 * 8)))), 56, 70);

    /// <summary>Set-up and lockout are told from all readings that there are of them.</summary>
    [Fact]
    public void LifterWhoPausesAtLockoutForHalfASecond_IsReadAsBefore()
        => Assert.InRange(FollowedIn(Standing(frame => (byte)(100 + (frame / 15 % 2 * 50)))), 56, 70);

    [Fact]
    public void LightThatChangesSlowly_IsNoticed()
    {
        var rests = FollowedIn(Standing(_ => 100));
        Assert.InRange(FollowedIn(Standing(frame => (byte)(100 + (frame / 3)))), rests + 10, 70);
    }

    [Fact]
    public void LifterWhoGoesOnLifting_IsNotTakenToRest()
    {
        var scene = new StagedScene(StagedPerson.Lifting(500, 400) with { Centre = frame => new(500 + (5 * frame), 500) }) { Brightness = frame => (byte)(2 * frame) };
        Assert.All(scene.Track().Frames, frame => Assert.Equal(500 + (5.0 * frame.Index), frame.Pose![BodyPoint.LeftHip].Point.X, 4.0));
    }

    [Fact]
    public void OutlineThatTheNetTellsOtherwiseEachTime_IsNotReliedOn()
        => Assert.True(FollowedIn(Standing(_ => 100, frame => new OutlineGlance([frame / 4 % 2]))) >= 56);

    [Fact]
    public void RoomThatStaysEmpty_IsLookedIntoOnceASecond()
    {
        StagedScene Empty(Func<int, byte> brightness) => new(StagedPerson.Standing(500, 400) with { Presence = frame => frame < Enters ? 0.1 : 0.98, IsDetected = frame => frame >= Enters })
        {
            Brightness = brightness,
            Frames = Seconds * 30,
        };
        var scene = Empty(frame => (byte)(frame < Enters ? 100 : 150));
        Assert.All(scene.Track().Frames, frame => Assert.Equal(frame.Index >= Enters, frame.Pose is not null));
        Assert.True(FollowedIn(scene) < FollowedIn(Empty(frame => (byte)(100 + (frame / 4 % 2 * 8)))) * 2 / 3);
    }

    private static StagedScene Standing(Func<int, byte> brightness, Func<int, OutlineGlance>? outline = null)
        => new(StagedPerson.Standing(500, 400)) { Brightness = brightness, Frames = Seconds * 30, Outline = outline ?? (_ => OutlineGlance.Nothing) };

    /// <summary>How often the net was asked, beyond what it takes to survey the film.</summary>
    private static int FollowedIn(StagedScene scene)
    {
        scene.Survey();
        var survey = scene.Readings;
        scene.Track();
        return scene.Readings - (2 * survey);
    }
}
