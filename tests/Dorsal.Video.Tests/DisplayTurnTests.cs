namespace Dorsal.Video.Tests;

public sealed class DisplayTurnTests
{
    [Theory]
    [InlineData(1, 0, 0, 1, 0, false)]
    [InlineData(0, 1, -1, 0, 90, false)]
    [InlineData(-1, 0, 0, -1, 180, false)]
    [InlineData(0, -1, 1, 0, 270, false)]
    [InlineData(-1, 0, 0, 1, 0, true)]
    [InlineData(1, 0, 0, -1, 180, true)]
    [InlineData(0, 1, 1, 0, 90, true)]
    [InlineData(0, -1, -1, 0, 270, true)]
    public void EachOfTheEightWaysToHoldAPhone_IsARotationAndPerhapsAMirror(
        double a, double b, double c, double d, int rotation, bool mirrored) =>
        Assert.Equal(new DisplayTurn(rotation, mirrored), DisplayTurn.FromMatrix(a, b, c, d));
}
