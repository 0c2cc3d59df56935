using Dorsal.Footage;
using Dorsal.Inference.Sampling;
using Dorsal.Person;

namespace Dorsal.Inference.Tests;

public sealed class RegionSamplerTests
{
    private const int Size = 16;

    [Fact]
    public void RegionAsLargeAsThePicture_GivesItsPixels()
    {
        var picture = Picture(Size, (x, y) => (byte)((16 * y) + x));

        var cells = Sample(picture, new PersonRegion(new ImagePoint(8, 8), Size, 0));

        Assert.Equal(picture.ToRgb().Select(value => value / 255f), cells, (a, b) => Math.Abs(a - b) < 1e-5);
    }

    [Theory]
    [InlineData(12, 0.4)]
    [InlineData(40, 0.4)]
    [InlineData(90, -1.2)]
    public void EvenShade_IsReadWhereTheCellLies_HoweverLargeAndTurned(double side, double angle)
    {
        var region = new PersonRegion(new ImagePoint(61.3, 66.8), side * 0.7, angle);
        var ramp = Picture(128, (x, _) => (byte)x);

        var cells = Sample(ramp, region);

        for (var cell = 0; cell < Size * Size; cell++)
        {
            var place = region.ToImage(((cell % Size) + 0.5) / Size, ((cell / Size) + 0.5) / Size);
            Assert.Equal((place.X - 0.5) / 255, cells[cell * 3], 1e-4);
        }
    }

    /// <summary>The colours change by eight steps a pixel: half a pixel aside would be four.</summary>
    [Theory]
    [InlineData(8, 0)]
    [InlineData(8, 0.7)]
    [InlineData(17, 0)]
    [InlineData(17, -0.3)]
    public void EvenColours_AreReadWhereTheCellLies(double side, double angle)
    {
        var region = new PersonRegion(new ImagePoint(15.2, 16.4), side, angle);
        var picture = ColourPicture.OfRgb(32, 32, [.. Enumerable.Range(0, 32 * 32).SelectMany(i => new[] { (byte)(8 * (i % 32)), (byte)100, (byte)(8 * (i / 32)) })]);

        var cells = Sample(picture, region);

        for (var cell = 0; cell < Size * Size; cell++)
        {
            var place = region.ToImage(((cell % Size) + 0.5) / Size, ((cell / Size) + 0.5) / Size);
            Assert.InRange(255 * cells[cell * 3], (8 * (place.X - 0.5)) - 2, (8 * (place.X - 0.5)) + 2);
            Assert.InRange(255 * cells[(cell * 3) + 1], 98, 102);
            Assert.InRange(255 * cells[(cell * 3) + 2], (8 * (place.Y - 0.5)) - 2, (8 * (place.Y - 0.5)) + 2);
        }
    }

    [Fact]
    public void FinePattern_BecomesGrey_WhenTheRegionIsLarge()
    {
        var stripes = Picture(256, (x, _) => (byte)(x % 2 * 255));

        var cells = Sample(stripes, new PersonRegion(new ImagePoint(128, 128), 192, 0));

        Assert.All(cells, value => Assert.InRange(value, 0.45f, 0.55f));
    }

    [Fact]
    public void WhatLiesOutsideOfTheArea_IsBlack()
    {
        var white = Picture(Size, (_, _) => 255);
        var cells = new float[Size * Size * 3];

        RegionSampler.Sample(
            white, new PictureArea(0, 0, 8, Size), new PersonRegion(new ImagePoint(8, 8), Size, 0), Size, PixelRange.MinusOneToOne, cells);

        Assert.Equal(1, cells[7 * 3], 5);
        Assert.Equal(-1, cells[8 * 3], 5);
    }

    [Fact]
    public void MirroredRegion_ShowsTheNetWhatAPictureInAMirrorWould()
    {
        var region = new PersonRegion(new ImagePoint(61.3, 66.8), 40, 0.4);
        var picture = Picture(128, (x, y) => (byte)((x + y) / 2));
        var inMirror = Picture(128, (x, y) => (byte)((127 - x + y) / 2));

        var cells = Sample(picture, region with { Mirrored = true });
        var mirrored = Sample(inMirror, new PersonRegion(new ImagePoint(128 - region.Centre.X, region.Centre.Y), region.Side, -region.Angle));

        Assert.Equal(mirrored, cells, (a, b) => Math.Abs(a - b) < 1e-3);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(40)]
    public void HoweverManyShareTheRows_TheNetSeesTheSame(int threads)
    {
        var picture = Picture(64, (x, y) => (byte)((x * 3) ^ y));
        var region = new PersonRegion(new ImagePoint(30, 28), 50, 0.3);
        var cells = new float[Size * Size * 3];

        RegionSampler.Sample(picture, PictureArea.Whole(64, 64), region, Size, PixelRange.ZeroToOne, cells, threads);

        Assert.Equal(Sample(picture, region), cells);
    }

    private static float[] Sample(ColourPicture picture, PersonRegion region)
    {
        var cells = new float[Size * Size * 3];
        RegionSampler.Sample(picture, PictureArea.Whole(picture.Width, picture.Height), region, Size, PixelRange.ZeroToOne, cells);
        return cells;
    }

    private static ColourPicture Picture(int side, Func<int, int, byte> shade)
        => ColourPicture.OfRgb(side, side, [.. Enumerable.Range(0, side * side * 3).Select(i => shade(i / 3 % side, i / 3 / side))]);
}
