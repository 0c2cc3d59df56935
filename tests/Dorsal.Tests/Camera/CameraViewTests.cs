using Dorsal.Camera;
using Dorsal.Person;
using Dorsal.Quantities;
using Dorsal.Tests.Synthetic;

namespace Dorsal.Tests.Camera;

public class CameraViewTests
{
    [Theory]
    [InlineData(0, ViewKind.Side)]
    [InlineData(15, ViewKind.Side)]
    [InlineData(-15, ViewKind.Side)]
    [InlineData(30, ViewKind.Oblique)]
    [InlineData(-30, ViewKind.Oblique)]
    [InlineData(60, ViewKind.Oblique)]
    [InlineData(90, ViewKind.Front)]
    [InlineData(-90, ViewKind.Back)]
    public void TurnOfShouldersAndHips_TellsTheView(double yaw, ViewKind expected)
    {
        var view = Find(new SyntheticLifter { Yaw = yaw });
        Assert.Equal(expected, view.Kind);
        Assert.Equal(Math.Abs(yaw), view.Yaw.EstimateOrNull!.Value.Value.Number, 0.01);
    }

    [Theory]
    [InlineData(Facing.Left)]
    [InlineData(Facing.Right)]
    public void Lifter_FacesTheSideOfNoseAndToes(Facing facing)
    {
        Assert.Equal(facing, Find(new SyntheticLifter { Facing = facing }).Facing);
        Assert.Equal(facing, Find(new SyntheticLifter { Facing = facing, Yaw = 25 }).Facing);
    }

    /// <summary>The body's turn to the right counts as one sign, nose and toes as two.</summary>
    [Theory]
    [InlineData(0, Facing.Left)]
    [InlineData(3, null)]
    [InlineData(6, Facing.Right)]
    public void SignsThatDisagree_TellNoSide(int posesThatLookToTheRight, Facing? expected)
    {
        Pose Standing(Facing facing) => new SyntheticLifter { Facing = facing }.Pose(1, new Random(1));
        var (left, right) = (Standing(Facing.Left), Standing(Facing.Right));
        var poses = Enumerable.Range(0, 12).Select(i => i < posesThatLookToTheRight ? right : left with { World = right.World }).ToList();

        Assert.Equal(expected, CameraViewFinder.FacingOf(poses));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    public void MirroredFilm_HasTheSameYaw(double yaw)
    {
        var right = Find(new SyntheticLifter { Yaw = yaw });
        var left = Find(new SyntheticLifter { Yaw = yaw, Facing = Facing.Left });
        Assert.Equal(right.Yaw.EstimateOrNull!.Value.Value.Number, left.Yaw.EstimateOrNull!.Value.Value.Number, 1e-9);
        Assert.Equal(right.Kind, left.Kind);
    }

    [Fact]
    public void NobodySeen_ViewIsUnknown()
    {
        var view = CameraViewFinder.Find(new LifterTrack([.. Enumerable.Range(0, 40).Select(i => new LifterFrame(i, Seconds.Of(i), 0, null, null))]));
        Assert.Equal(ViewKind.Unknown, view.Kind);
        Assert.Equal(UnmeasurableReason.ViewUnknown, view.WhyNotSagittal);
        Assert.Null(view.Facing);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(34, null)]
    [InlineData(36, UnmeasurableReason.CameraTooOblique)]
    [InlineData(90, UnmeasurableReason.CameraInFront)]
    [InlineData(-90, UnmeasurableReason.CameraBehind)]
    public void BeyondThirtyFiveDegrees_NothingSagittalIsMeasured(double yaw, UnmeasurableReason? why)
        => Assert.Equal(why, Find(new SyntheticLifter { Yaw = yaw }).WhyNotSagittal);

    [Fact]
    public void Yaw_IsNeverMoreCertainThanTheNetAllows()
    {
        var yaw = Find(new SyntheticLifter { Yaw = 20 }).Yaw.EstimateOrNull!.Value;
        Assert.True(yaw.HalfWidth >= 8);
        Assert.InRange(Find(new SyntheticLifter()).Yaw.EstimateOrNull!.Value.Low.Number, 0, 0.01);
    }

    private static CameraView Find(SyntheticLifter lifter)
        => CameraViewFinder.Find(new LifterTrack([.. Enumerable.Range(0, 30).Select(i => lifter.Frame(i, i / 30.0, i / 30.0, new Random(1)))]));
}
