using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Tests.Person;

public class OutlineRefinerTests
{
    private const int Size = 120;
    private const double Radius = 40;
    private static readonly ImagePoint Centre = new(60.3, 59.6);

    [Theory]
    [InlineData(1.5)]
    [InlineData(-1.5)]
    public void EdgeBesideTheMask_IsWhereTheOutlineGoes(double error)
    {
        var refined = OutlineRefiner.Refine(Circle(Radius + error), Disc(30, 200));
        Assert.All(refined.Points, point => Assert.Equal(Radius, point.DistanceTo(Centre), 0.6));
        Assert.Equal(Radius, refined.Points.Average(point => point.DistanceTo(Centre)), 0.25);
    }

    [Fact]
    public void NoEdgeInThePicture_TheMaskIsBelieved()
    {
        var outline = Circle(Radius);
        Assert.Equal(outline.Points, OutlineRefiner.Refine(outline, Disc(100, 103)).Points);
    }

    [Fact]
    public void EdgeFarFromTheMask_IsNotTheLifters()
        => Assert.All(
            OutlineRefiner.Refine(Circle(Radius - 9), Disc(30, 200)).Points,
            point => Assert.Equal(Radius - 9, point.DistanceTo(Centre), 1e-6));

    [Fact]
    public void LifterHalfOutOfThePicture_StaysInOnePiece()
    {
        var outline = Circle(Radius);
        var moved = outline with { Points = [.. outline.Points.Select(point => point + new ImagePoint(50, 0))] };
        Assert.Equal(outline.Points.Count, OutlineRefiner.Refine(moved, Disc(30, 200)).Points.Count);
    }

    private static Silhouette Circle(double radius)
    {
        var points = Enumerable.Range(0, 360).Select(i => i * Math.PI / 180)
            .Select(angle => Centre + (new ImagePoint(Math.Cos(angle), Math.Sin(angle)) * radius)).ToList();
        return new Silhouette(points, [.. points.Select(_ => 4.0)]);
    }

    private static ColourPicture Disc(byte inside, byte outside)
    {
        var rgb = new byte[Size * Size * 3];
        for (var i = 0; i < Size * Size; i++)
        {
            var distance = new ImagePoint((i % Size) + 0.5, (i / Size) + 0.5).DistanceTo(Centre);
            var share = Math.Clamp(distance - Radius + 0.5, 0, 1);
            Array.Fill(rgb, (byte)(inside + (share * (outside - inside))), i * 3, 3);
        }

        return new ColourPicture(Size, Size, rgb);
    }
}
