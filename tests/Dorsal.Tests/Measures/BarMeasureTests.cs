using Dorsal.Bar;
using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Measures;
using Dorsal.Person;
using Dorsal.Quantities;
using Dorsal.Result;
using Dorsal.Tests.Synthetic;

namespace Dorsal.Tests.Measures;

public class BarMeasureTests
{
    private static readonly SyntheticFilm Film = new(new SyntheticLifter()) { PlateRadius = 0.225 };

    [Theory]
    [InlineData(0.4)]
    [InlineData(0.5)]
    public void BarLifted_RisesByAsMuch(double metres)
    {
        var height = Measured(Film with { BarTravel = metres })[Measure.BarHeight].Values.OfType<double>().ToList();
        Assert.Equal(metres, height.Max(), 0.005);
        Assert.Equal(0, height.Min(), 0.005);
    }

    [Fact]
    public void SmallerPlate_GivesTheSameHeight_WhenItsSizeIsTold()
    {
        var result = WholeWay.Measure(
            (Film with { PlateRadius = 0.16 }).Observe(), new AnalysisOptions { PlateDiameter = Metres.Of(0.32) });
        Assert.Equal(0.5, result.Measures[Measure.BarHeight].Values.Max()!.Value, 0.005);
    }

    [Fact]
    public void Speed_IsTheSlopeOfTheHeight()
    {
        // Travel h on a half cosine of duration T is fastest at pi/2 h/T.
        var speed = Measured(Film)[Measure.BarVelocity].Values.Max()!.Value;
        Assert.Equal(Math.PI / 2 * 0.5 / SyntheticFilm.Up, speed, 0.02);
        Assert.True(Measured(Film)[Measure.BarVelocity].Values.Min() < -0.5);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(15)]
    [InlineData(20)]
    [InlineData(24)]
    public void Speed_IsToldOfFilmsOfFewFrames(double framesPerSecond)
    {
        var speeds = Measured(Film with { FramesPerSecond = framesPerSecond })[Measure.BarVelocity].Values;
        Assert.All(speeds.Skip(3).SkipLast(3), speed => Assert.NotNull(speed));
        Assert.Equal(Math.PI / 2 * 0.5 / SyntheticFilm.Up, speeds.Max()!.Value, 0.05);
    }

    /// <summary>Both also by the way, of which a fortieth is not known whatever the scale; the speed by 0.02 m/s more.</summary>
    [Fact]
    public void ScaleThatMayBeOff_MakesHeightAndSpeedAsUncertain()
    {
        const double pixelsPerMetre = 300;
        var rising = Enumerable.Range(0, 31)
            .Select(i => new BarFrame(i, Seconds.Of(i / 30.0), new ImagePoint(400, 800 - (i * pixelsPerMetre / 30)), true));
        var scale = Estimate<MetresPerPixel>.PlusMinus(1 / pixelsPerMetre, 0.05 / pixelsPerMetre);
        var measures = BarMeasures.Of(
            new BarTrack([.. rising], new PlateSighting(new ImagePoint(400, 800), 67, 67, 1), 0),
            new BarScene(PictureArea.Whole(800, 1200), scale, null, null, CameraMotion.Still, null),
            [.. Enumerable.Range(0, 31)]).ToDictionary(series => series.Measure);

        var (speed, height) = (measures[Measure.BarVelocity], measures[Measure.BarHeight]);
        Assert.Equal(1, speed.Values[15]!.Value, 1e-6);
        Assert.Equal(double.Hypot(double.Hypot(0.05, 0.025), 0.02), speed.HalfWidths[15]!.Value, 1e-6);
        Assert.Equal(double.Hypot(0.05, 0.025) * height.Values[30]!.Value, height.HalfWidths[30]!.Value, 1e-6);
    }

    /// <summary>The bar goes straight up by 1 m and forward by 0.2 m in a second; the picture shows it turned by as much as the camera.</summary>
    [Theory]
    [InlineData(10, Facing.Right)]
    [InlineData(10, Facing.Left)]
    [InlineData(-10, Facing.Right)]
    [InlineData(-10, Facing.Left)]
    public void TiltedCamera_BarRisesAsHighAndAsFastAsItDoesInTheRoom(double roll, Facing facing)
    {
        const double pixelsPerMetre = 300;
        var plane = new SagittalPlane(facing, 0, roll);
        var rest = plane.FromImage(new ImagePoint(400, 800));
        var rising = Enumerable.Range(0, 31).Select(i => new BarFrame(i, Seconds.Of(i / 30.0),
            plane.ToImage(new SagittalPoint(rest.Forward + (0.2 * pixelsPerMetre * i / 30), rest.Up + (pixelsPerMetre * i / 30))), true));
        var measures = BarMeasures.Of(
            new BarTrack([.. rising], new PlateSighting(new ImagePoint(400, 800), 67, 67, 1), 0),
            new BarScene(PictureArea.Whole(800, 1200), Estimate<MetresPerPixel>.PlusMinus(1 / pixelsPerMetre, 0), null, plane, CameraMotion.Still, 400),
            [.. Enumerable.Range(0, 31)]).ToDictionary(series => series.Measure);

        var height = measures[Measure.BarHeight].Values;
        Assert.Equal(1, height[30]!.Value - height[0]!.Value, 1e-6);
        Assert.Equal(1, measures[Measure.BarVelocity].Values[15]!.Value, 1e-6);
    }

    [Fact]
    public void MeanSpeedUp_IsHeightOverTime()
    {
        var rep = WholeWay.Measure(Film.Observe()).Repetitions[0];
        var speed = rep.MeanUpVelocity.EstimateOrNull!.Value;
        Assert.InRange(0.5 / SyntheticFilm.Up, speed.Low.Number, speed.High.Number + 0.02);
        var duration = rep.Events.Lockout!.Value.Number - rep.Events.Start.Number;
        Assert.InRange(speed.Value.Number * duration, 0.45, 0.5);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(1.80)]
    public void NoPlate_BarIsNotMeasurable_HoweverTallTheLifterIs(double? metres)
    {
        var stature = metres is { } told ? Metres.Of(told) : (Metres?)null;
        var measures = WholeWay.Measure((Film with { PlateRadius = null }).Observe(), new AnalysisOptions { Stature = stature }).Measures;
        foreach (var measure in new[] { Measure.BarHeight, Measure.BarForward, Measure.BarVelocity })
        {
            Assert.Equal(UnmeasurableReason.NoPlate, measures[measure].WhyAbsent);
            Assert.All(measures[measure].Values, Assert.Null);
        }
    }

    [Fact]
    public void NoPlate_RepetitionHasNoSpeed_AndSaysWhy()
    {
        var rep = WholeWay.Measure((Film with { PlateRadius = null }).Observe()).Repetitions[0];
        Assert.Equal(UnmeasurableReason.NoPlate, rep.MeanUpVelocity.Match<UnmeasurableReason?>(_ => null, why => why));
    }

    [Fact]
    public void LifterFacingLeft_HasTheBarAsFarForward()
    {
        var right = Measured(Film)[Measure.BarForward].Values[10]!.Value;
        var left = Measured(Mirrored())[Measure.BarForward].Values[10]!.Value;
        Assert.Equal(right, left, 0.001);
    }

    [Theory]
    [InlineData(30, -0.36)]
    [InlineData(30, 0.36)]
    [InlineData(-30, 0.36)]
    public void CameraAtAnAngle_EndOfTheBarBesideTheHands_MovesNoBar(double yaw, double beside)
    {
        var square = AtTheHands(0, 0)[Measure.BarForward].Values[50]!.Value;
        Assert.Equal(square, AtTheHands(yaw, beside)[Measure.BarForward].Values[50]!.Value, 0.02);
    }

    [Fact]
    public void CameraAtAnAngle_EndOfTheBarAtTheHands_FitsNoBar()
        => Assert.Equal(UnmeasurableReason.CameraTooOblique, AtTheHands(30, 0)[Measure.BarForward].WhyAbsent);

    [Fact]
    public void HandsABitBesideThePlate_MakeTheBarLessCertain()
        => Assert.True(HalfWidth(AtTheHands(0, 0.08)) > HalfWidth(AtTheHands(0, 0)) + 0.01);

    /// <summary>A camera a little before the lifter: the plate hides hands that are further ahead of its middle than they are read.</summary>
    [Fact]
    public void HandsALittleAheadOfThePlate_MakeTheBarLessCertainThanBehindIt()
        => Assert.True(HalfWidth(AtTheHands(0, -0.03)) > HalfWidth(AtTheHands(0, 0.03)) + 0.02);

    /// <summary>
    /// A camera 8 degrees before the lifter, whose hands the near plate hides. In the picture's middle a place of the far plate's plane is 1 / share
    /// as many metres away from it; half a bar appears 0.1 m long.
    /// </summary>
    [Theory]
    [InlineData(0.1, true)]
    [InlineData(0.3, false)]
    public void FarPlateSeen_TellsTheMiddleOfTheBar_WhereTheHandsAgree(double half, bool isBelieved)
    {
        const double share = 0.72;
        var seen = Film.Observe();
        var near = seen.Bar.Frames[0].Centre!.Value;
        var middle = seen.Area.Width / 2.0;
        var across = middle + (share * (near.X - middle + (2 * half * Film.PixelsPerMetre)));
        var far = new FarPlate(share, near with { X = across }, near);
        var (alone, both) = (Forward(seen), Forward(seen with { Bar = seen.Bar with { Far = far } }));
        Assert.Equal(isBelieved ? half : 0, both - alone, 0.03);
    }

    private static double Forward(Observations seen) => WholeWay.Measure(seen).Measures[Measure.BarForward].Values[10]!.Value;

    private static double HalfWidth(LiftMeasures measures) => measures[Measure.BarForward].HalfWidths[50]!.Value;

    /// <summary>The followed end of the bar appears this many metres further to the right than the hands.</summary>
    private static LiftMeasures AtTheHands(double yaw, double beside)
    {
        var seen = (Film with { Lifter = Film.Lifter with { Yaw = yaw } }).Observe();
        var frames = seen.Bar.Frames.Zip(seen.Lifter.Frames, (bar, lifter) => bar with
        {
            Centre = bar.Centre!.Value with { X = lifter.Pose![BodyPoint.LeftWrist].Point.X + (beside * Film.PixelsPerMetre) },
        });
        return WholeWay.Measure(seen with { Bar = seen.Bar with { Frames = [.. frames] } }).Measures;
    }

    // In the picture's middle perspective moves nothing.
    private static SyntheticFilm Mirrored() => Film with { Lifter = Film.Lifter with { Facing = Facing.Left } };

    private static LiftMeasures Measured(SyntheticFilm film) => WholeWay.Measure(film.Observe()).Measures;
}
