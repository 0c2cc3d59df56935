using Dorsal.Bar;
using Dorsal.Footage;

namespace Dorsal.Tests.Bar;

public class FarPlateTests
{
    private const double Share = 0.57;
    private static readonly DrawnLift Lift = new() { FarShare = Share };

    public static TheoryData<string> KindsOfLift => [.. Kinds.Keys];

    private static Dictionary<string, DrawnLift> Kinds { get; } = new()
    {
        ["plain"] = Lift,
        ["noisy"] = Lift with { Noise = 14 },
        ["before a rack with a plate"] = Lift with { RackPlate = true },
        ["large"] = Lift with { Scale = 1.6 },
    };

    [Theory]
    [MemberData(nameof(KindsOfLift))]
    public void PlateAtTheOtherEnd_IsFoundWhereItIs(string kind)
    {
        var lift = Kinds[kind];
        var far = Track(lift)!;

        Assert.Equal(Share, far.Share, 0.03);
        var frame = Enumerable.Range(0, lift.Frames).MinBy(i => lift.Centre(i).DistanceTo(far.NearPlace));
        Assert.InRange(far.NearPlace.DistanceTo(lift.Centre(frame)), 0, 1);
        Assert.InRange(far.Place.DistanceTo(lift.FarCentre(frame)), 0, 2 * lift.Scale);
    }

    [Fact]
    public void PlateThatStaysBehind_IsNotTheOtherEnd() => Assert.Null(Track(Lift with { FarPlateMoves = false }));

    [Fact]
    public void OtherEndThatLooksOutAboveTheNearPlate_TellsNothingOfTheMiddle() => Assert.Null(Track(Lift with { FarAside = 13 }));

    [Fact]
    public void OtherEndHiddenByTheNearPlate_IsNotSeen() => Assert.Null(Track(Lift with { FarShare = null }));

    private static FarPlate? Track(DrawnLift lift)
    {
        var film = GreyFilm.Read(new DrawnFootage(lift), BarTracker.ShrinkFor(lift.TrunkLength), default);
        return BarTracker.Track(film, PictureArea.Whole(lift.Width, lift.Height), lift.Hands, 2, default).Far;
    }
}
