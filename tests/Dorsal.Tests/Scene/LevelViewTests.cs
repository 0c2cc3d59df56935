using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Quantities;
using Dorsal.Scene;
using Xunit;

namespace Dorsal.Tests.Scene;

public class LevelViewTests
{
    private const double Distance = 3.2;
    private const double Height = 0.3;
    private static readonly PictureArea Picture = PictureArea.Whole(1080, 1920);

    public static TheoryData<double> Pitches => [-18, -6, 4, 15];

    [Theory, MemberData(nameof(Pitches))]
    public void CameraLooksUpOrDown_APostStandsUpright(double pitch)
    {
        var (foot, top) = (View(pitch).Level(Seen(pitch, -0.6, 0)), View(pitch).Level(Seen(pitch, -0.6, 1.8)));
        Assert.Equal(foot.X, top.X, 0.01);
    }

    [Theory, MemberData(nameof(Pitches))]
    public void CameraLooksUpOrDown_ThighAndShinKeepTheirAngle(double pitch)
    {
        ImagePoint At(double right, double up) => View(pitch).Level(Seen(pitch, right, up));
        var (hip, knee, ankle) = (At(-0.4, 0.55), At(0, 0.5), At(-0.1, 0.1));
        Assert.Equal(Angle(new(-0.4, -0.55), new(0, -0.5), new(-0.1, -0.1)), Angle(hip, knee, ankle), 0.01);
    }

    [Theory, MemberData(nameof(Pitches))]
    public void WhatIsSetLevel_IsFoundWhereThePictureShowsIt(double pitch)
    {
        var seen = new ImagePoint(321, 1234);
        var back = View(pitch).InPicture(View(pitch).Level(seen));
        Assert.Equal(seen.X, back.X, 1e-6);
        Assert.Equal(seen.Y, back.Y, 1e-6);
    }

    [Theory, MemberData(nameof(Pitches))]
    public void APlateThatAppearsFlattened_IsRound_AndAsLargeAsALevelCameraShowsIt(double pitch)
    {
        // Its width is seen at its middle's distance; its height is not symmetrical there, by a hundredth or so.
        var (left, right) = (Seen(pitch, -0.225, 0.3), Seen(pitch, 0.225, 0.3));
        var (under, over) = (Seen(pitch, 0, 0.075), Seen(pitch, 0, 0.525));
        var level = View(pitch).Level(new PlateSighting(Seen(pitch, 0, 0.3), (right.X - left.X) / 2, (under.Y - over.Y) / 2, 1));
        Assert.Equal(1, level.RadiusX / level.RadiusY, 0.01);
        Assert.Equal(0.225 * PhoneLens.FocalLength(Picture) / Distance, level.RadiusX, 0.01);
    }

    [Fact]
    public void CameraThatMayBeLevel_IsTakenToBe()
        => Assert.True(LevelView.Of(Measurement<Degrees>.From(Estimate<Degrees>.PlusMinus(1.2, 3)), Picture).IsAsSeen);

    [Fact]
    public void PitchIsUnknown_ThePictureIsTakenAsItIs()
    {
        var view = LevelView.Of(Measurement<Degrees>.Unknown(UnmeasurableReason.PitchUnknown), Picture);
        Assert.True(view.IsAsSeen);
        Assert.Equal(new ImagePoint(12, 34), view.Level(new ImagePoint(12, 34)));
    }

    private static LevelView View(double pitch) => LevelView.Of(Measurement<Degrees>.From(Estimate<Degrees>.PlusMinus(pitch, 0)), Picture);

    /// <summary>How a camera 0.3 m above the floor shows a place on the lifter's plane, metres to the right and above the floor.</summary>
    private static ImagePoint Seen(double pitch, double right, double up)
    {
        var (sin, cos) = Math.SinCos(Radians(pitch));
        var (down, ahead) = (Height - up, Distance);
        var (y, z) = ((down * cos) + (ahead * sin), (ahead * cos) - (down * sin));
        var focal = PhoneLens.FocalLength(Picture);
        return new ImagePoint(Picture.Middle.X + (focal * right / z), Picture.Middle.Y + (focal * y / z));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Angle(ImagePoint one, ImagePoint middle, ImagePoint other)
        => Math.Abs(Math.IEEERemainder(Direction(one, middle) - Direction(other, middle), 360));

    private static double Direction(ImagePoint to, ImagePoint from) => Math.Atan2(to.Y - from.Y, to.X - from.X) * 180 / Math.PI;
}
