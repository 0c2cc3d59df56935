using Dorsal.Footage;
using Dorsal.Inference.Landmarks;
using Dorsal.Person;

namespace Dorsal.Inference.Tests;

public sealed class RegionTests
{
    [Fact]
    public void UprightLifter_HasAnUprightRegion()
    {
        var region = AlignedRegion.Around(new ImagePoint(100, 200), new ImagePoint(100, 120));

        Assert.Equal(new PersonRegion(new ImagePoint(100, 200), 200, 0), region);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.7)]
    [InlineData(-2.5)]
    public void SecondPoint_LiesAboveTheFirstInTheRegion(double angle)
    {
        var above = new ImagePoint(100 + (80 * Math.Sin(angle)), 200 - (80 * Math.Cos(angle)));

        var (u, v) = AlignedRegion.Around(new ImagePoint(100, 200), above).ToRegion(above);

        Assert.Equal(0.5, u, 9);
        Assert.Equal(0.1, v, 9);
    }

    [Theory]
    [InlineData(0.2, 0.9)]
    [InlineData(-0.3, 1.4)]
    public void PointOfTheRegion_ComesBackFromThePicture(double u, double v)
    {
        var region = new PersonRegion(new ImagePoint(310.5, 77), 412, 1.1);

        var (backU, backV) = region.ToRegion(region.ToImage(u, v));

        Assert.Equal(u, backU, 9);
        Assert.Equal(v, backV, 9);
    }
}
