using Dorsal.Back;
using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Tests.Synthetic;

namespace Dorsal.Tests.Back;

public class BackAngleTests
{
    private const double Share = 0.3;

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void StraightBack_HasNoAngle_AndLeansAsTheTrunkDoes(double share)
    {
        var tangents = Read(Bent(0, 0), share)!.Value;
        Assert.Equal(0, tangents.ThoracicAngle, 0.5);
        Assert.Equal(0, tangents.LumbarAngle!.Value, 0.5);
        Assert.Equal(BodyShape.At(share).Lean, tangents.Waist, 0.5);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(40)]
    public void UpperBackBent_ThoracicAngleFollows_LumbarStays(double bend)
    {
        // Smoothing along the line takes up to a tenth of the bend.
        var tangents = Read(Bent(bend, 0))!.Value;
        Assert.InRange(tangents.ThoracicAngle, 0.9 * bend, 1.02 * bend);
        Assert.Equal(0, tangents.LumbarAngle!.Value, 2.0);
    }

    [Theory]
    [InlineData(-20)]
    [InlineData(15)]
    [InlineData(30)]
    public void LowerBackBent_LumbarAngleFollows_ThoracicStays(double bend)
    {
        var tangents = Read(Bent(0, bend))!.Value;
        Assert.InRange(tangents.LumbarAngle!.Value / bend, 0.8, 1.02);
        Assert.Equal(0, tangents.ThoracicAngle, 2.5);
    }

    [Fact]
    public void RounderBack_AlwaysHasTheLargerAngle()
    {
        var angles = Enumerable.Range(0, 12).Select(i => Read(Bent(4 * i, -10))!.Value.ThoracicAngle).ToList();
        Assert.Equal(angles.Order(), angles);
        Assert.Equal(angles.Distinct().Count(), angles.Count);
    }

    [Fact]
    public void LifterFacingTheOtherWay_HasTheSameAngles()
        => SameAngles(Read(Bent(25, -12)), Read(Bent(25, -12) with { Facing = Facing.Left }), 0.01);

    [Theory]
    [InlineData(0.5)]
    [InlineData(2)]
    public void SmallerOrLargerPicture_HasTheSameAngles(double scale)
        => SameAngles(Read(Bent(25, -12)), Read(Bent(25, -12) with { Trunk = 150 * scale }), 0.5);

    [Fact]
    public void LifterElsewhereInThePicture_HasTheSameAngles()
        => SameAngles(Read(Bent(25, -12)), Read(Bent(25, -12) with { Ankle = new ImagePoint(733.3, 612.7) }), 0.01);

    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(30)]
    public void CameraOffTheSide_ForwardLengthsAreStretchedBack(double yaw)
        => SameAngles(Read(Bent(25, -12)), Read(Bent(25, -12) with { Yaw = yaw }), 0.1);

    [Fact]
    public void NoisyOutline_HasNearlyTheSameAngles()
        => SameAngles(Read(Bent(25, -12)), Read(Bent(25, -12) with { OutlineNoise = 1 }), 3);

    private static SyntheticLifter Bent(double thoracic, double lumbar)
        => new() { Thoracic = thoracic, Lumbar = lumbar, BentOverFlattening = 0 };

    private static BackTangents? Read(SyntheticLifter lifter, double share = Share) => FilmedBack.Of(lifter, share).Tangents;

    private static void SameAngles(BackTangents? expected, BackTangents? actual, double within)
    {
        Assert.Equal(expected!.Value.ThoracicAngle, actual!.Value.ThoracicAngle, within);
        Assert.Equal(expected.Value.LumbarAngle!.Value, actual.Value.LumbarAngle!.Value, within);
    }
}
