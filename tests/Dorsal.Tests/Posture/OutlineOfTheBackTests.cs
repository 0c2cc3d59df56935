using Dorsal.Posture;

namespace Dorsal.Tests.Posture;

public class OutlineOfTheBackTests
{
    [Fact]
    public void UprightFromTheSide_TheOutlineIsTakenAsItIs()
    {
        Assert.Equal(21, ThoracicOutline.SpineOf(21, 0, 8));
        Assert.Equal(-12, LumbarOutline.SpineOf(-12, 0, 8));
    }

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

    [Fact]
    public void FromTheFrontQuarter_TheHollowOfTheLowerBackIsFilledUpright_AndSeenBentOver()
    {
        Assert.Equal(-12, LumbarOutline.SpineOf(-12, 0, 30));
        Assert.True(LumbarOutline.SpineOf(0, 75, 30) < 0);
    }
}
