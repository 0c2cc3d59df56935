using Dorsal.Camera;
using Dorsal.Posture;

namespace Dorsal.Tests.Posture;

public class OutlineOfTheBackTests
{
    [Fact]
    public void UprightFromTheSide_TheOutlineIsTakenAsItIs()
        => Assert.Equal(21, ThoracicOutline.SpineOf(21, 0, 8));

    [Fact]
    public void BentOver_TheUpperBackIsRounderThanItsOutline_UpToTheHorizontal()
    {
        var spine = new[] { 0.0, 30, 60, 90 }.Select(lean => ThoracicOutline.SpineOf(20, lean, 0)).ToList();
        Assert.Equal(spine.Order(), spine);
        Assert.Equal(spine[^1], ThoracicOutline.SpineOf(20, 110, 0));
    }

    [Fact]
    public void FromTheFrontQuarter_TheNearArmIsTakenOut_MostOfAllUpright()
    {
        var (upright, bent) = (45 - ThoracicOutline.SpineOf(45, 0, 30), 45 - ThoracicOutline.SpineOf(45, 75, 30));
        Assert.True(upright > bent);
        Assert.True(upright > 45 - ThoracicOutline.SpineOf(45, 0, 20));
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
}
