using Dorsal.Camera;
using Dorsal.Posture;

namespace Dorsal.Tests.Posture;

public class OutlineOfTheBackTests
{
    [Fact]
    public void UprightFromTheSide_TheOutlineIsTakenAsItIs()
        => Assert.Equal(21, ThoracicOutline.SpineOf(21, 0, Front(8)));

    [Fact]
    public void BentOver_TheUpperBackIsRounderThanItsOutline_UpToTheHorizontal()
    {
        var spine = new[] { 0.0, 30, 60, 90 }.Select(lean => ThoracicOutline.SpineOf(20, lean, Front(0))).ToList();
        Assert.Equal(spine.Order(), spine);
        Assert.Equal(spine[^1], ThoracicOutline.SpineOf(20, 110, Front(0)));
    }

    [Fact]
    public void FromTheFrontQuarter_TheNearArmIsTakenOut_MostOfAllUpright()
    {
        var (upright, bent) = (45 - ThoracicOutline.SpineOf(45, 0, Front(30)), 45 - ThoracicOutline.SpineOf(45, 75, Front(30)));
        Assert.True(upright > bent);
        Assert.True(upright > 45 - ThoracicOutline.SpineOf(45, 0, Front(20)));
    }

    [Fact]
    public void FromBehind_TheOutlineIsTheFarSideOfTheBack_AndTheNearArmIsHardlyInIt()
    {
        Assert.True(Taken(0, Behind(30)) < Taken(0, Front(30)) / 2);
        Assert.True(Taken(75, Behind(30)) < 0);
        Assert.Equal(Taken(0, Front(8)), Taken(0, Behind(8)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void FurtherOffTheSide_AnUprightUpperBackIsDoubtedMore(bool fromBehind)
    {
        SagittalPlane From(double yaw) => fromBehind ? Behind(yaw) : Front(yaw);

        Assert.Equal(0, ThoracicOutline.NearSideDoubt(From(8)));
        Assert.InRange(ThoracicOutline.NearSideDoubt(From(20)), 5, 12);
        Assert.True(ThoracicOutline.NearSideDoubt(From(30)) > ThoracicOutline.NearSideDoubt(From(20)));
    }

    /// <summary>Flatter than any back, before a lifter who stands upright, from a camera at the front quarter.</summary>
    [Theory]
    [InlineData(3, 0, 14, true)]
    [InlineData(7, 0, 14, false)]
    [InlineData(3, 60, 14, false)]
    [InlineData(3, 0, 8, false)]
    public void ArmHangsStraightBeforeTheBack_OutlineIsTheArms(double angle, double lean, double yaw, bool expected)
        => Assert.Equal(expected, NearSide.IsTheArms(angle, lean, new SagittalPlane(Facing.Right, yaw)));

    [Theory]
    [InlineData(5, 8, false)]
    [InlineData(5, 30, true)]
    [InlineData(60, 30, false)]
    public void FromTheFrontQuarter_TheNearArmHidesTheLowerBackOfAnUprightLifter(double lean, double yaw, bool hides)
        => Assert.Equal(hides, NearSide.HidesLowerBack(lean, yaw));

    /// <summary>Degrees that are taken out of an outline of 45.</summary>
    private static double Taken(double lean, SagittalPlane plane) => 45 - ThoracicOutline.SpineOf(45, lean, plane);

    private static SagittalPlane Front(double yaw) => new(Facing.Right, yaw);

    private static SagittalPlane Behind(double yaw) => new(Facing.Right, yaw) { FromBehind = true };
}
