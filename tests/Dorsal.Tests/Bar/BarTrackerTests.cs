using Dorsal.Bar;
using Dorsal.Footage;

namespace Dorsal.Tests.Bar;

public class BarTrackerTests
{
    private static readonly DrawnLift Lift = new();

    public static TheoryData<string> KindsOfLift => [.. Kinds.Keys];

    private static Dictionary<string, DrawnLift> Kinds { get; } = new()
    {
        ["plain"] = Lift,
        ["noisy"] = Lift with { Noise = 14 },
        ["blurred"] = Lift with { Exposure = 0.6 },
        ["overlaid"] = Lift with { Overlays = true },
        ["half out of the picture"] = Lift with { Lowered = 40 },
        ["before a rack with a plate"] = Lift with { RackPlate = true },
        ["white"] = Lift with { Face = 235 },
        ["large"] = Lift with { Scale = 1.6 },
        ["moving twice as far between frames"] = Lift with { Frames = 16, RackPlate = true },
    };

    [Theory]
    [MemberData(nameof(KindsOfLift))]
    public void LiftedPlate_IsFollowedWithinHalfAPixel(string kind)
    {
        var lift = Kinds[kind];
        var bar = Track(lift);

        Assert.True(bar.HasPlate);
        var errors = Errors(bar, lift).Order().ToList();
        Assert.True(errors.Count >= 0.9 * lift.Frames, $"{errors.Count} frames have a centre");
        Assert.InRange(errors[errors.Count / 2], 0, 0.3);
        Assert.InRange(errors[(int)(0.95 * errors.Count)], 0, (kind.StartsWith("half", StringComparison.Ordinal) ? 1 : 0.5));
    }

    [Fact]
    public void PlatesEdge_GivesTheRadiusAndNotTheBrightRing()
    {
        var plate = Track(Lift with { Face = 110 }).Plate!.Value;

        Assert.InRange(plate.RadiusX, 0.97 * Lift.DrawnRadius, 1.03 * Lift.DrawnRadius);
        Assert.InRange(plate.RadiusY, 0.97 * Lift.DrawnRadius, 1.03 * Lift.DrawnRadius);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.0003)]
    [InlineData(-0.0003)]
    public void CameraLooksUpOrDown_ThePlateTellsByHowMuchItGrows(double growth)
    {
        var told = Track(Lift with { Scale = 1.6, Growth = growth }).Keystone!;

        Assert.Equal(growth, told.PerPixel, 5e-5);
        Assert.InRange(told.Deviation, 0, 5e-5);
    }

    [Fact]
    public void PlateThatStaysOnTheRack_DoesNotTellWhetherTheCameraLooksUp()
        => Assert.Null(Track(Lift with { PlateMoves = false }).Keystone);

    [Fact]
    public void MirroredFilm_MirrorsThePath()
    {
        var plain = Track(Lift);
        var mirrored = Track(Lift with { Mirrored = true });

        Assert.All(plain.Frames.Zip(mirrored.Frames), pair =>
        {
            Assert.Equal(pair.First.Centre!.Value.X, Lift.Width - pair.Second.Centre!.Value.X, 0.6);
            Assert.Equal(pair.First.Centre!.Value.Y, pair.Second.Centre!.Value.Y, 0.6);
        });
    }

    [Fact]
    public void SlightlyObliqueCamera_SeesANarrowerPlateOfTheSameHeight()
    {
        var plate = Track(Lift with { Aspect = 0.87 }).Plate!.Value;

        Assert.InRange(plate.RadiusX / plate.RadiusY, 0.84, 0.9);
        Assert.InRange(plate.RadiusY, 0.97 * Lift.DrawnRadius, 1.03 * Lift.DrawnRadius);
    }

    [Fact]
    public void Kettlebell_IsNoPlate() => AssertNoPlate(Lift with { Radius = 14 });

    [Fact]
    public void PlateThatStays_IsNoPlate() => AssertNoPlate(Lift with { PlateMoves = false });

    [Fact]
    public void PlateOnARackBehind_IsNoPlate() => AssertNoPlate(Lift with { RackPlate = true, Hidden = (0, 99) });

    [Fact]
    public void PlateSeenFromTheFront_IsNoPlate() => AssertNoPlate(Lift with { Aspect = 0.45 });

    [Fact]
    public void HandsAlone_AreNoPlate() => AssertNoPlate(Lift with { Hidden = (0, 99) });

    [Fact]
    public void NoHands_NoPlate()
        => Assert.False(Track(Lift, []).HasPlate);

    [Fact]
    public void PlateHiddenForAMoment_IsBridgedAndSaidToBe()
    {
        var lift = Lift with { Hidden = (15, 20) };
        var frame = Track(lift).Frames[17];

        Assert.False(frame.Seen);
        Assert.InRange(frame.Centre!.Value.DistanceTo(lift.Centre(17)), 0, 2);
    }

    [Fact]
    public void PlateHiddenForLong_HasNoPlace()
    {
        var track = Track(Lift with { Frames = 80, Hidden = (26, 44) });

        Assert.True(track.HasPlate);
        Assert.Null(track.Frames[35].Centre);
    }

    [Fact]
    public void HandsComeDownToTheRestingBar_ItIsFollowedAllTheSame()
    {
        var lift = Lift with { Frames = 80, Rest = 0.5 };
        var fromAbove = lift.Hands.Select((hand, i) => hand with { Wrist = hand.Wrist + new ImagePoint(0, -5 * Math.Max(0, 30 - i)) });

        Assert.True(Track(lift, [.. fromAbove]).HasPlate);
    }

    [Fact]
    public void NoisyFilm_HasTheNoisierCentre()
        => Assert.True(Track(Lift with { Noise = 20 }).CentreNoise > Track(Lift with { Noise = 1 }).CentreNoise);

    private static BarTrack Track(DrawnLift lift)
        => Track(lift, lift.Hands);

    private static BarTrack Track(DrawnLift lift, IReadOnlyList<HandPosition> hands)
    {
        var film = GreyFilm.Read(new DrawnFootage(lift), BarTracker.ShrinkFor(hands.Count == 0 ? 0 : hands[0].TrunkLength), default);
        return BarTracker.Track(film, PictureArea.Whole(lift.Width, lift.Height), hands, 2, default);
    }

    private static IEnumerable<double> Errors(BarTrack bar, DrawnLift lift)
        => bar.Frames.Where(frame => frame.Centre is not null).Select(frame => frame.Centre!.Value.DistanceTo(lift.Centre(frame.Index)));

    private static void AssertNoPlate(DrawnLift lift)
    {
        var bar = Track(lift);

        Assert.False(bar.HasPlate);
        Assert.All(bar.Frames, frame => Assert.Null(frame.Centre));
    }
}
