using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Scene;

namespace Dorsal.Tests.Scene;

public class SceneCutterTests
{
    private const int Size = 160;
    private const double Body = 40;
    private const double Side = 220;
    private const byte Wall = 120;
    private static readonly ImagePoint Centre = new(80, 80);

    [Fact]
    public void PostBehindTheBackTakenForLifter_IsCutOff()
        => Assert.All(Cut(Film(200, Wall), Behind(7)).Points, point => Assert.Equal(Body, point.DistanceTo(Centre), 2.5));

    [Fact]
    public void BackThatLooksLikeTheWall_StaysAsTheNetSawIt()
        => Assert.Equal(Behind(7).Points, Cut(Film(Wall + 3, Wall), Behind(7)).Points);

    [Fact]
    public void LightThatHasChanged_LeavesTheOutlineAlone()
        => Assert.Equal(Behind(7).Points, Cut(Film(200, Wall + 40), Behind(7)).Points);

    [Fact]
    public void WallThatWasNeverSeen_LeavesTheOutlineAlone()
        => Assert.Equal(Behind(7).Points, SceneCutter.Cut(Behind(7), Side, Film(200, Wall), EmptyRoom(0)).Points);

    [Fact]
    public void OutlineOnTheBodysEdge_StaysThere()
        => Assert.Equal(Behind(0).Points, Cut(Film(200, Wall), Behind(0)).Points);

    [Fact]
    public void WallBehindTheLifter_IsKnownFromWhereHeWasElsewhere()
    {
        var history = new PixelHistory(PictureArea.Whole(Size, Size));
        for (var i = 0; i < 3; i++)
        {
            history.Add(Film(200, Wall), Behind(0).Points, 4);
            history.Add(Film(Wall, Wall), [new(1, 1), new(2, 1), new(2, 2)], 1);
        }

        Assert.True(history.Scene().IsSeenIn(Film(Wall, Wall), Centre));
        Assert.False(history.Scene().IsSeenIn(Film(200, Wall), Centre));
    }

    private static Silhouette Cut(ColourPicture picture, Silhouette outline) => SceneCutter.Cut(outline, Side, picture, EmptyRoom(3));

    /// <summary>The wall as seen in so many frames, with the lifter in a corner.</summary>
    private static StillScene EmptyRoom(int frames)
    {
        var history = new PixelHistory(PictureArea.Whole(Size, Size));
        for (var i = 0; i < frames; i++)
            history.Add(Film(Wall, Wall), [new(1, 1), new(2, 1), new(2, 2)], 1);

        return history.Scene();
    }

    /// <summary>A round body, and on one side so many pixels of what stands behind it.</summary>
    private static Silhouette Behind(double post)
    {
        var points = Enumerable.Range(0, 180).Select(i => i * Math.PI / 90)
            .Select(angle => Centre + (new ImagePoint(Math.Cos(angle), Math.Sin(angle)) * (Body - 0.5 + (Math.Cos(angle) > 0.7 ? post : 0)))).ToList();
        return new Silhouette(points, [.. points.Select(_ => 4.0)]);
    }

    private static ColourPicture Film(byte body, byte wall)
    {
        var rgb = new byte[Size * Size * 3];
        for (var i = 0; i < rgb.Length; i++)
            rgb[i] = new ImagePoint((i / 3 % Size) + 0.5, (i / 3 / Size) + 0.5).DistanceTo(Centre) < Body ? body : wall;

        return ColourPicture.OfRgb(Size, Size, rgb);
    }
}
