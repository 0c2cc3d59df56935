using Dorsal.Footage;
using Dorsal.Scene;
using Xunit;

namespace Dorsal.Tests.Scene;

public class PlumbLineTests
{
    private const int Width = 480;
    private const int Height = 640;
    private static readonly PictureArea Whole = PictureArea.Whole(Width, Height);
    private static readonly PictureArea Lifter = new(200, 100, 280, 640);

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(-6)]
    public void PostsLean_TheyTellByHowMuch(double degrees)
        => Assert.Equal(degrees, Read(Posts(degrees, 60, 150, 330, 420))!.Roll.Value.Number, 0.5);

    [Fact]
    public void CameraLooksUp_PostsThatMeetAboveAreStillUpright()
    {
        // Seen from below, posts to the left lean right and those to the right lean left; the lifter stands between them.
        var picture = Posts(0);
        foreach (var (across, lean) in new[] { (60, 5.0), (150, 2.5), (330, -2.5), (420, -5.0) })
            Draw(picture, across, lean);

        var told = Read(picture)!;
        Assert.Equal(0, told.Roll.Value.Number, 0.7);
        // Five degrees at 180 pixels beside the middle.
        Assert.Equal(Math.Tan(5 * Math.PI / 180) / 180, told.Keystone.PerPixel / Height, 5e-5);
    }

    [Fact]
    public void OneThingLeansAmongMany_ItIsOutvoted()
    {
        var picture = Posts(1, 30, 90, 150, 330, 410, 450);
        Draw(picture, 370, 9);

        Assert.Equal(1, Read(picture)!.Roll.Value.Number, 0.7);
    }

    [Fact]
    public void NothingUprightInThePicture_ThereIsNoPlumbLine()
        => Assert.Null(Read(Posts(0)));

    [Fact]
    public void OneDoorFrameAlone_MayLean_AndIsNoPlumbLine()
        => Assert.Null(Read(Posts(5, 60, 75)));

    [Fact]
    public void TheLiftersOwnEdges_DoNotCount()
        => Assert.Null(Read(Posts(0, 210, 230, 250, 270)));

    private static PlumbLine? Read(GreyPicture picture)
        => PlumbLine.Find([UprightLineFinder.Find(picture, Whole, Lifter)], 240.0 / Height);

    private static GreyPicture Posts(double lean, params int[] across)
    {
        var picture = new GreyPicture(Width, Height, [.. Enumerable.Repeat((byte)90, Width * Height)]);
        foreach (var post in across)
            Draw(picture, post, lean);

        return picture;
    }

    /// <summary>A bright post, ten pixels wide, whose top leans to the right.</summary>
    private static void Draw(GreyPicture picture, int across, double lean)
    {
        var slope = -Math.Tan(lean * Math.PI / 180);
        for (var y = 0; y < Height; y++)
        {
            var left = across + (slope * (y - (Height / 2.0)));
            for (var x = (int)Math.Floor(left); x <= left + 10; x++)
            {
                var covered = Math.Clamp(Math.Min(x + 1, left + 10) - Math.Max(x, left), 0, 1);
                if (x >= 0 && x < Width)
                    picture.Luma[(y * Width) + x] = (byte)(90 + (110 * covered));
            }
        }
    }
}
