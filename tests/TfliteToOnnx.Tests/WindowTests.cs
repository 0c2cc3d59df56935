using TfliteToOnnx.Conversion;

namespace TfliteToOnnx.Tests;

public sealed class WindowTests
{
    [Theory]
    [InlineData(8, 3, 1, 1, 1, 1)]
    [InlineData(8, 3, 2, 1, 0, 1)]
    [InlineData(7, 3, 2, 1, 1, 1)]
    [InlineData(8, 5, 2, 1, 1, 2)]
    [InlineData(8, 2, 2, 1, 0, 0)]
    [InlineData(8, 3, 1, 2, 2, 2)]
    [InlineData(9, 1, 2, 1, 0, 0)]
    public void SamePadding_PutsTheOddPixelAtTheEnd(int size, int kernel, int stride, int dilation, int before, int after)
        => Assert.Equal((before, after), new Window(size, kernel, stride, dilation).SamePadding());

    [Theory]
    [InlineData(1, 4, 2)]
    [InlineData(3, 4, 1)]
    [InlineData(-1, 4, 1)]
    [InlineData(1, 3, 1)]
    [InlineData(-1, 3, 2)]
    public void OnlyPictures_HaveTheirChannelsMoved(int axis, int rank, int moved) => Assert.Equal(moved, Layout.Axis(axis, rank));
}
