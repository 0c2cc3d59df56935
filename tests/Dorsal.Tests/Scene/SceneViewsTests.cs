using System.Numerics;
using Dorsal.Footage;
using Dorsal.Scene;

namespace Dorsal.Tests.Scene;

/// <summary>One picture of a wall is laid over another one.</summary>
public sealed class SceneViewsTests
{
    private const int Width = 240;
    private const int Height = 400;

    /// <summary>Pixels.</summary>
    private const double Close = 0.1;

    private static readonly PictureArea Whole = PictureArea.Whole(Width, Height);
    private static readonly PictureArea Nobody = default;

    private static readonly ImagePoint[] Corners = [new(0, 0), new(Width, 0), new(0, Height), new(Width, Height)];

    private readonly SceneViews wall = SceneViews.Of(PaintedWall.Picture(Width, Height, CameraShift.None), Whole, Nobody);

    [Theory]
    [InlineData(0, 0, 0, 1)]
    [InlineData(0.4, -0.3, 0, 1)]
    [InlineData(5, -7, 0.01, 1.01)]
    [InlineData(-9, 4, -0.02, 0.98)]
    public void CameraThatMoved_IsFoundWhereItLooks(double right, double down, double turn, double nearer)
    {
        var moved = new CameraShift(Complex.FromPolarCoordinates(nearer, turn), new Complex(right, down));
        Found(moved, wall.Fit(PaintedWall.Picture(Width, Height, moved), Nobody, CameraShift.None));
    }

    [Fact]
    public void CameraThatMovedFar_IsFoundFromWhereItWasBefore()
    {
        var (moved, before) = (new CameraShift(Complex.One, new Complex(50, 30)), new CameraShift(Complex.One, new Complex(-45, -27)));
        Found(moved, wall.Fit(PaintedWall.Picture(Width, Height, moved), Nobody, before));
    }

    [Fact]
    public void LightThatWentDown_MovesNothing()
    {
        var moved = PaintedWall.Sway(20, way: 4);
        Found(moved, wall.Fit(PaintedWall.Picture(Width, Height, moved).Lit(0.6, 40), Nobody, CameraShift.None));
    }

    [Fact]
    public void SomebodyWhoCameIntoThePicture_MovesNothing()
    {
        var moved = PaintedWall.Sway(20, way: 4);
        Found(moved, wall.Fit(PaintedWall.Picture(Width, Height, moved).Covered(new(60, 100, 160, 400)), Nobody, CameraShift.None));
    }

    [Fact]
    public void WhereTheLifterIs_NothingCounts()
    {
        var lifter = new PictureArea(0, 0, Width, 300);
        var moved = PaintedWall.Sway(20, way: 4);
        Found(moved, wall.Fit(PaintedWall.Picture(Width, Height, moved).Covered(lifter), lifter, CameraShift.None));
    }

    [Fact]
    public void AnotherRoom_IsNotTheSameScene()
        => Assert.True(wall.Fit(PaintedWall.Picture(Width, Height, new CameraShift(-1.7, new Complex(900, 300))), Nobody, CameraShift.None).Agreeing < SceneViews.LeastAgreeing);

    [Fact]
    public void BareWall_TellsNothing()
    {
        var bare = new GreyPicture(Width, Height, new byte[Width * Height]);
        Assert.Equal(0, SceneViews.Of(bare, Whole, Nobody).Fit(bare, Nobody, CameraShift.None).Agreeing);
    }

    /// <param name="moved">From the picture to the wall.</param>
    private static void Found(CameraShift moved, SceneFit fit)
    {
        Assert.True(fit.Agreeing >= SceneViews.LeastAgreeing);
        Assert.All(Corners, corner => Assert.InRange(fit.Shift.Of(moved.Of(corner)).DistanceTo(corner), 0, Close));
    }
}
