using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Tests;

public class MaskOutlineTests
{
    private const int Size = 64;
    private static readonly PersonRegion Region = new(new ImagePoint(100, 80), 128, 0.3);

    [Fact]
    public void RoundPerson_OutlineLiesOnTheCircle()
    {
        var outline = MaskOutline.Trace(Disc(0.5, 0.5, 0.3), 20)!;
        Assert.All(outline.Points, point => Assert.Equal(0.3 * 128, point.DistanceTo(Region.Centre), 0.3));
    }

    [Fact]
    public void Outline_GoesClockwiseAsSeen_AndCloses()
    {
        var points = MaskOutline.Trace(Disc(0.5, 0.5, 0.3), 20)!.Points;
        var area = 0.0;
        for (var i = 0; i < points.Count; i++)
        {
            var (a, b) = (points[i], points[(i + 1) % points.Count]);
            Assert.True(a.DistanceTo(b) < 4);
            area += ((a.X * b.Y) - (b.X * a.Y)) / 2;
        }

        Assert.Equal(Math.PI * 38.4 * 38.4, area, 40.0);
    }

    [Fact]
    public void SecondPersonInTheRegion_IsLeftOut()
    {
        var both = Disc(0.35, 0.35, 0.25).Logits.ToArray().Zip(Disc(0.85, 0.85, 0.1).Logits.ToArray(), Math.Max).ToArray();
        var alone = MaskOutline.Trace(Disc(0.35, 0.35, 0.25), 20)!;
        var outline = MaskOutline.Trace(new PersonMask(Region, Size, both), 20)!;
        Assert.Equal(alone.Points.Count, outline.Points.Count);
    }

    [Fact]
    public void ThinDiagonalParts_AreWalkedToTheEnd()
    {
        var random = new Random(5);
        for (var trial = 0; trial < 300; trial++)
        {
            var logits = Enumerable.Range(0, Size * Size).Select(_ => (float)(random.NextDouble() - 0.45)).ToArray();
            var outline = MaskOutline.Trace(new PersonMask(Region, Size, logits), 1);
            Assert.NotNull(outline);
            Assert.True(outline.Points.Count < Size * Size * 4);
        }
    }

    [Fact]
    public void EmptyMask_HasNoOutline()
        => Assert.Null(MaskOutline.Trace(Disc(0.5, 0.5, -1)));

    private static PersonMask Disc(double u, double v, double radius)
    {
        var logits = new float[Size * Size];
        for (var i = 0; i < logits.Length; i++)
        {
            var (x, y) = (((i % Size) + 0.5) / Size, ((i / Size) + 0.5) / Size);
            logits[i] = (float)((radius - Math.Sqrt(((x - u) * (x - u)) + ((y - v) * (y - v)))) * 40);
        }

        return new PersonMask(Region, Size, logits);
    }
}
