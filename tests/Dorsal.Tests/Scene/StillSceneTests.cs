using Dorsal.Footage;
using Dorsal.Scene;

namespace Dorsal.Tests.Scene;

/// <summary>What stands still behind the lifter is learned from frames in which much else happens.</summary>
public sealed class StillSceneTests
{
    private const int Width = 67;
    private const int Height = 21;
    private const int Views = 18;
    private const byte Wall = 120;
    private const byte Other = 200;

    /// <summary>None of which is the place that is asked for.</summary>
    private static readonly ImagePoint[] Corner = [new(1, 1), new(2, 1), new(2, 2)];

    private static readonly ImagePoint Place = new(40.5, 10.5);

    [Fact]
    public void SomebodyWhoPassesBy_IsNoneOfTheScene()
    {
        var scene = Seen(view => view % 3 == 0 ? Other : Wall);

        Assert.True(scene.IsSeenIn(Picture(Wall, 0), Place));
        Assert.False(scene.IsSeenIn(Picture(Other, 0), Place));
    }

    [Fact]
    public void LightThatFlickers_IsNoSceneAtAll()
        => Assert.Null(Seen(view => (byte)(Wall + (view % 3 * 40))).IsSeenIn(Picture(Wall, 0), Place));

    [Fact]
    public void NoiseOfTheCamera_DoesNotHideTheWall()
        => Assert.True(Seen(_ => Wall).IsSeenIn(Picture(Wall, Views), Place));

    [Fact]
    public void WhereTheLifterAlwaysStood_NothingIsKnown()
    {
        var history = new PixelHistory(PictureArea.Whole(Width, Height));
        for (var view = 0; view < Views; view++)
            history.Add(Picture(Wall, view), [new(30, 5), new(50, 5), new(50, 16), new(30, 16)], 2);

        var scene = history.Scene();

        Assert.Null(scene.IsSeenIn(Picture(Wall, 0), Place));
        Assert.True(scene.IsSeenIn(Picture(Wall, 0), new ImagePoint(10.5, 10.5)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void HoweverManyShareTheWork_TheSceneIsTheSame(int threads)
        => Assert.True(Seen(view => view % 3 == 0 ? Other : Wall, threads).IsSeenIn(Picture(Wall, 0), Place));

    private static StillScene Seen(Func<int, byte> shade, int threads = 1)
    {
        var history = new PixelHistory(PictureArea.Whole(Width, Height));
        for (var view = 0; view < Views; view++)
            history.Add(Picture(shade(view), view), Corner, 1);

        return history.Scene(threads);
    }

    /// <summary>Of one shade, give or take four.</summary>
    private static ColourPicture Picture(byte shade, int seed)
    {
        var random = new Random(seed);
        return ColourPicture.OfRgb(Width, Height, [.. Enumerable.Range(0, Width * Height).SelectMany(_ => Enumerable.Repeat((byte)(shade + random.Next(-4, 5)), 3))]);
    }
}
