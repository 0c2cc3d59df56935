using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Result;

namespace Dorsal.Tests.Measures;

public class ScaleFinderTests
{
    private static readonly BarTrack Plate = new([], new PlateSighting(new ImagePoint(100, 100), 75, 75, 0.9), 0.2);
    private static readonly BarTrack NoPlate = new([], null, 0);
    private static readonly AnalysisOptions Tall = new() { Stature = Metres.Of(1.80) };

    [Fact]
    public void PlateComesFirst()
    {
        var scale = ScaleFinder.Find(Plate, 150, Tall);
        Assert.Equal(ScaleSource.Plate, scale.Source);
        Assert.Equal(0.450 / 150, scale.MetresPerPixel.EstimateOrNull!.Value.Value.Number, 1e-9);
    }

    [Fact]
    public void WithoutAPlate_TheLiftersHeightGivesTheScale_LessSurely()
    {
        var (plate, stature) = (ScaleFinder.Find(Plate, 150, Tall), ScaleFinder.Find(NoPlate, 150, Tall));
        Assert.Equal(ScaleSource.Stature, stature.Source);
        Assert.True(Relative(stature) > Relative(plate));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(150, false)]
    public void NeitherPlateNorHeightOrTrunk_ThereIsNoScale(double trunk, bool isHeightTold)
    {
        var scale = ScaleFinder.Find(NoPlate, trunk, isHeightTold ? Tall : new AnalysisOptions());
        Assert.Equal(ScaleSource.None, scale.Source);
        Assert.Equal(UnmeasurableReason.NoScale, scale.MetresPerPixel.Match<UnmeasurableReason?>(_ => null, why => why));
    }

    private static double Relative(PictureScale scale)
    {
        var estimate = scale.MetresPerPixel.EstimateOrNull!.Value;
        return estimate.HalfWidth / estimate.Value.Number;
    }
}
