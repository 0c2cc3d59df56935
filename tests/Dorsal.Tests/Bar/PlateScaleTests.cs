using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Tests.Bar;

public class PlateScaleTests
{
    [Fact]
    public void NoPlate_GivesNoScale()
        => Assert.Equal(
            Measurement<MetresPerPixel>.Unknown(UnmeasurableReason.NoPlate),
            PlateScale.Of(new BarTrack([], null, 0), Metres.Of(0.45)));

    [Fact]
    public void StandardPlate_SpansItsDiameter()
        => Assert.Equal(0.45 / 200, Scale(100, 100, 0.45).Value.Number, 1e-12);

    [Fact]
    public void PlateSeenAtAnAngle_IsMeasuredByItsHeight()
        => Assert.Equal(Scale(100, 100, 0.45).Value, Scale(85, 100, 0.45).Value);

    [Fact]
    public void StretchedFilm_WidensTheInterval()
        => Assert.True(Scale(110, 100, 0.45).HalfWidth > 2 * Scale(100, 100, 0.45).HalfWidth);

    [Fact]
    public void PlateOfTwiceTheSize_MakesEveryPixelTwiceAsLong()
        => Assert.Equal(2 * Scale(100, 100, 0.2).HalfWidth, Scale(100, 100, 0.4).HalfWidth, 1e-12);

    private static Estimate<MetresPerPixel> Scale(double radiusX, double radiusY, double metres)
    {
        var bar = new BarTrack([], new PlateSighting(new ImagePoint(0, 0), radiusX, radiusY, 1), 0);
        return PlateScale.Of(bar, Metres.Of(metres)).EstimateOrNull!.Value;
    }
}
