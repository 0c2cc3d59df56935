using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Tests.Person;

public class OutlineRefinerTests
{
    private const int Size = 120;
    private const double Radius = 40;

    /// <summary>Pixels.</summary>
    private const double Cell = 2;

    private static readonly ImagePoint Centre = new(60.3, 59.6);

    [Theory]
    [InlineData(1.5)]
    [InlineData(-1.5)]
    public void EdgeBesideTheMask_IsWhereTheOutlineGoes(double error)
    {
        var refined = OutlineRefiner.Refine(Circle(Radius + error), Cell, Disc(30, 200));
        Assert.All(refined.Points, point => Assert.Equal(Radius, point.DistanceTo(Centre), 0.6));
        Assert.Equal(Radius, refined.Points.Average(point => point.DistanceTo(Centre)), 0.25);
    }

    /// <summary>A mask looks sharper than it is.</summary>
    [Fact]
    public void EdgeWithinTwoCellsOfASharpMask_IsWhereTheOutlineGoes()
    {
        var sharp = Circle(Radius + 3) with { EdgeWidths = [.. Enumerable.Repeat(1.0, 360)] };
        Assert.All(
            OutlineRefiner.Refine(sharp, Cell, Disc(30, 200)).Points, point => Assert.Equal(Radius, point.DistanceTo(Centre), 0.6));
    }

    /// <summary>A bright rail runs along the back; its far side is the stronger edge, and nearer to the mask's line.</summary>
    [Fact]
    public void EdgeOfTheStillScene_IsNotTheLifters()
    {
        var passed = Circle(Radius + 3);
        var picture = Disc(100, 50, rail: 230);

        var blind = OutlineRefiner.Refine(passed, Cell, picture);
        var knowing = OutlineRefiner.Refine(passed, Cell, picture, at => at.DistanceTo(Centre) > Radius);

        Assert.All(blind.Points, point => Assert.Equal(Radius + 4, point.DistanceTo(Centre), 0.6));
        Assert.All(knowing.Points, point => Assert.Equal(Radius, point.DistanceTo(Centre), 0.6));
    }

    [Fact]
    public void NoEdgeInThePicture_TheMaskIsBelieved()
    {
        var outline = Circle(Radius);
        Assert.Equal(outline.Points, OutlineRefiner.Refine(outline, Cell, Disc(100, 103)).Points);
    }

    [Fact]
    public void EdgeFarFromTheMask_IsNotTheLifters()
        => Assert.All(
            OutlineRefiner.Refine(Circle(Radius - 9), Cell, Disc(30, 200)).Points,
            point => Assert.Equal(Radius - 9, point.DistanceTo(Centre), 1e-6));

    [Fact]
    public void LifterHalfOutOfThePicture_StaysInOnePiece()
    {
        var outline = Circle(Radius);
        var moved = outline with { Points = [.. outline.Points.Select(point => point + new ImagePoint(50, 0))] };
        Assert.Equal(outline.Points.Count, OutlineRefiner.Refine(moved, Cell, Disc(30, 200)).Points.Count);
    }

    /// <summary>Two pixels side by side share one sample of colour.</summary>
    [Theory]
    [InlineData(2, 40)]
    [InlineData(40, 2)]
    public void PictureOfTwoPixelsAcross_LeavesTheOutlineAlone(int width, int height)
    {
        ImagePoint At(double across, double along) => width < height ? new(across, along) : new(along, across);
        var outline = new Silhouette([At(0.7, 15), At(1, 15), At(1.3, 15), At(1.3, 25), At(1, 25), At(0.7, 25)], [4, 4, 4, 4, 4, 4]);

        Assert.Equal(outline.Points, OutlineRefiner.Refine(outline, 1, ColourPicture.OfRgb(width, height, new byte[width * height * 3])).Points);
    }

    private static Silhouette Circle(double radius)
    {
        var points = Enumerable.Range(0, 360).Select(i => i * Math.PI / 180)
            .Select(angle => Centre + (new ImagePoint(Math.Cos(angle), Math.Sin(angle)) * radius)).ToList();
        return new Silhouette(points, [.. points.Select(_ => 4.0)]);
    }

    /// <param name="rail">What lies round the disc, four pixels wide.</param>
    private static ColourPicture Disc(byte inside, byte outside, byte? rail = null)
    {
        var rgb = new byte[Size * Size * 3];
        for (var i = 0; i < Size * Size; i++)
        {
            var distance = new ImagePoint((i % Size) + 0.5, (i / Size) + 0.5).DistanceTo(Centre);
            var around = Blend(rail ?? outside, outside, distance - Radius - 4);
            Array.Fill(rgb, (byte)Blend(inside, around, distance - Radius), i * 3, 3);
        }

        return ColourPicture.OfRgb(Size, Size, rgb);
    }

    private static double Blend(double within, double beyond, double pixelsBeyond)
        => within + (Math.Clamp(pixelsBeyond + 0.5, 0, 1) * (beyond - within));
}
