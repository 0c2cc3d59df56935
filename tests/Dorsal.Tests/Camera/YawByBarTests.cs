using Dorsal.Bar;
using Dorsal.Camera;
using Dorsal.Quantities;

namespace Dorsal.Tests.Camera;

public class YawByBarTests
{
    [Theory]
    [InlineData(14, 20)]
    [InlineData(24, 31)]
    [InlineData(8, 12)]
    [InlineData(12, 2)]
    public void BarAndBodyAgree_YawIsTheBars_AndSurer(double body, double bar)
    {
        var yaw = YawOf(YawByBar.Sharpen(View(body), End(bar), null));
        Assert.Equal(End(bar).LikelyYaw, yaw.Value.Number, 1e-6);
        Assert.True(yaw.HalfWidth < 8);
    }

    [Theory]
    [InlineData(8, 3)]
    [InlineData(2, 9)]
    public void BarAndBodyTellOfACameraAtTheSide_ViewStays(double body, double bar)
        => Assert.Equal(View(body), YawByBar.Sharpen(View(body), End(bar), null));

    [Theory]
    [InlineData(2, 22)]
    [InlineData(30, 5)]
    public void HandsAreNotOnTheBar_BodyIsBelieved(double body, double bar)
        => Assert.Equal(View(body), YawByBar.Sharpen(View(body), End(bar), null));

    [Fact]
    public void BarAndBodyHardlyAgree_YawLiesBetween()
        => Assert.InRange(YawOf(YawByBar.Sharpen(View(10), End(22), null)).Value.Number, 11, 21);

    [Theory]
    [InlineData(32, 37, 35)]
    [InlineData(40, 36, 40)]
    public void BodyTellsWhetherTheCameraIsTooFarOff(double body, double bar, double expected)
        => Assert.Equal(expected, YawOf(YawByBar.Sharpen(View(body), End(bar), null)).Value.Number, 1e-6);

    /// <summary>From behind the net reads bodies as good as square on.</summary>
    [Theory]
    [InlineData(5, 18, 24, 21)]
    [InlineData(16, 29, 38, 33.5)]
    public void NearPlateIsAsNarrowAsTheBarIsTurned_BothAreBelievedMoreThanTheBody(double body, double bar, double ellipse, double expected)
        => Assert.Equal(expected, YawOf(YawByBar.Sharpen(View(body), Near(bar), Plate(ellipse))).Value.Number, 0.1);

    [Fact]
    public void PlateIsTooSmallToBeMeasured_OrIsTheFarOne_OrSaysOtherwise_OrTellsLessThanTheBody_BodyIsBelieved()
    {
        Assert.Equal(View(5), YawByBar.Sharpen(View(5), Near(22), Plate(24, radius: 25)));
        Assert.Equal(View(5), YawByBar.Sharpen(View(5), End(22), Plate(24)));
        Assert.Equal(View(5), YawByBar.Sharpen(View(5), Near(22), Plate(8)));
        Assert.Equal(View(30), YawByBar.Sharpen(View(30), Near(4), Plate(7)));
    }

    [Fact]
    public void PlateAndBarTellOfACameraAtTheSide_ViewStays()
        => Assert.Equal(View(5), YawByBar.Sharpen(View(5), Near(4), Plate(7)));

    [Theory]
    [InlineData(ViewKind.Front)]
    [InlineData(ViewKind.Unknown)]
    public void OtherViews_StayAsTheyAre(ViewKind kind)
        => Assert.Equal(View(80) with { Kind = kind }, YawByBar.Sharpen(View(80) with { Kind = kind }, End(78), null));

    [Fact]
    public void NoHandsSeenAtThePlate_YawIsTheBodys()
        => Assert.Equal(View(12), YawByBar.Sharpen(View(12), null, Plate(40)));

    private static Estimate<Degrees> YawOf(CameraView view) => view.Yaw.EstimateOrNull!.Value;

    private static CameraView View(double yaw)
        => new(ViewKind.Side, Measurement<Degrees>.From(Estimate<Degrees>.PlusMinus(yaw, 8)), Facing.Left);

    private static BarEnd End(double yaw)
        => new(new BarPlaneScale(0.003, 0.003, 240), BarPlaneScale.HalfBar * Math.Sin(yaw * Math.PI / 180));

    private static BarEnd Near(double yaw) => End(yaw) with { Scale = new BarPlaneScale(0.003, 0.004, 240) };

    private static PlateSighting Plate(double ellipse, double radius = 70)
        => new(default, radius * Math.Cos(ellipse * Math.PI / 180), radius, 1);
}
