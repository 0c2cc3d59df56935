using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Tests.Camera;

public class SagittalPlaneTests
{
    [Theory]
    [InlineData(Facing.Right, 0)]
    [InlineData(Facing.Right, 30)]
    [InlineData(Facing.Left, 12)]
    public void ToThePlaneAndBack_IsTheSamePoint(Facing facing, double yaw)
    {
        var (plane, point) = (new SagittalPlane(facing, yaw), new ImagePoint(123.4, 567.8));
        Assert.Equal(0, plane.ToImage(plane.FromImage(point)).DistanceTo(point), 1e-9);
    }

    [Theory]
    [InlineData(Facing.Right)]
    [InlineData(Facing.Left)]
    public void TiltedCamera_WhatLeansWithTheRoomIsUpright(Facing facing)
    {
        var plane = new SagittalPlane(facing, 20, 7);
        var top = new ImagePoint(Math.Sin(7 * Math.PI / 180), -Math.Cos(7 * Math.PI / 180)) * 100;

        Assert.Equal(0, (plane.FromImage(top) - plane.FromImage(default)).LeanDegrees, 1e-9);
        Assert.Equal(100, plane.FromImage(top).Up, 1e-9);
        Assert.Equal(top.X, plane.ToImage(plane.FromImage(top)).X, 1e-9);
        Assert.Equal(top.Y, plane.ToImage(plane.FromImage(top)).Y, 1e-9);
    }

    [Fact]
    public void CameraOffTheSide_ForwardIsStretched_UpIsNot()
    {
        var plane = new SagittalPlane(Facing.Right, 60);
        var vector = plane.FromImage(new ImagePoint(10, 0)) - plane.FromImage(new ImagePoint(0, 10));
        Assert.Equal(20, vector.Forward, 1e-9);
        Assert.Equal(10, vector.Up, 1e-9);
    }

    [Fact]
    public void LeaningForward_IsPositive_WhicheverWayTheLifterFaces()
    {
        var (hip, left, right) = (new ImagePoint(100, 100), new ImagePoint(80, 80), new ImagePoint(120, 80));
        double Lean(Facing facing, ImagePoint shoulder)
        {
            var plane = new SagittalPlane(facing, 0);
            return (plane.FromImage(shoulder) - plane.FromImage(hip)).LeanDegrees;
        }

        Assert.Equal(45, Lean(Facing.Right, right), 1e-9);
        Assert.Equal(45, Lean(Facing.Left, left), 1e-9);
        Assert.Equal(-45, Lean(Facing.Left, right), 1e-9);
    }

    [Fact]
    public void YawBeyondCorrecting_IsNotCorrectedFor()
    {
        CameraView View(double yaw) => new(ViewKind.Oblique, Measurement<Degrees>.From(Estimate<Degrees>.PlusMinus(yaw, 8)), Facing.Right);
        Assert.Equal(30, SagittalPlane.For(View(30)).YawDegrees);
        Assert.Equal(0, SagittalPlane.For(View(50)).YawDegrees);
    }
}
