using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Quantities;
using Dorsal.Scene;
using Xunit;

namespace Dorsal.Tests.Scene;

public class CameraPitchTests
{
    private static readonly PictureArea Picture = PictureArea.Whole(1080, 1920);

    [Fact]
    public void PlateIsLargerBelow_TheCameraLooksUp() => Assert.InRange(Pitch(1e-4, 1e-6)!.Value.Value.Number, 8, 11);

    [Fact]
    public void PlateIsLargerAbove_TheCameraLooksDown() => Assert.InRange(Pitch(-1e-4, 1e-6)!.Value.Value.Number, -11, -8);

    [Fact]
    public void PlateOfDoubtfulSize_TellsNothing() => Assert.Null(Pitch(1e-4, 4e-5));

    [Fact]
    public void PlateSeenFromAQuarter_TellsNothing() => Assert.Null(Pitch(1e-4, 1e-6, aspect: 0.85));

    [Fact]
    public void PostsThatMeetAbove_TellItWithoutAPlate()
        => Assert.InRange(CameraPitch.Find(Posts(1e-4), new BarTrack([], null, 0), Picture).EstimateOrNull!.Value.Value.Number, 8, 11);

    [Fact]
    public void PlateAndPostsThatDisagree_TellLessThanEither()
    {
        var bar = new BarTrack([], new PlateSighting(Picture.Middle, 100, 100, 1), 0) { Keystone = new Keystone(0, 1e-5) };
        var (plate, both) = (CameraPitch.Find(null, bar, Picture).EstimateOrNull!.Value, CameraPitch.Find(Posts(5e-5), bar, Picture).EstimateOrNull!.Value);
        Assert.True(both.HalfWidth > plate.HalfWidth);
        Assert.InRange(both.Value.Number, 0.5, 5);
    }

    [Fact]
    public void LensIsNotKnown_TheAngleIsTheMoreDoubtfulTheSteeperItIs()
    {
        double Doubt(double degrees) => CameraPitch.ByAnyLens(
            Measurement<Degrees>.From(Estimate<Degrees>.PlusMinus(degrees, 1.5))).EstimateOrNull!.Value.HalfWidth;
        Assert.Equal(1.5, Doubt(0), 0.001);
        Assert.Equal(2.5, Doubt(10), 0.001);
        Assert.Equal(Doubt(10), Doubt(-10), 0.001);
    }

    [Fact]
    public void NoPlate_NobodyKnowsWhetherTheCameraLooksUp()
        => Assert.Equal(
            UnmeasurableReason.PitchUnknown,
            CameraPitch.Find(null, new BarTrack([], null, 0), Picture).Match(_ => throw new InvalidOperationException("A pitch was told."), reason => reason));

    private static PlumbLine Posts(double perPixel) => new(Estimate<Degrees>.PlusMinus(0, 1), new Keystone(perPixel, 1e-5));

    private static Estimate<Degrees>? Pitch(double growth, double deviation, double aspect = 1) => CameraPitch.Find(
        null, new BarTrack([], new PlateSighting(Picture.Middle, 100 * aspect, 100, 1), 0) { Keystone = new Keystone(growth, deviation) }, Picture).EstimateOrNull;
}
