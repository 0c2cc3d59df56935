using Dorsal.Footage;

namespace Dorsal.Video.Tests;

/// <summary>HDR films whose numbers tell light itself (PQ, as in HDR10) look as others do, wherever they are shown.</summary>
public sealed class AbsoluteLightTests(ClipFolder clips) : IClassFixture<ClipFolder>
{
    private const int Tolerance = 4;

    /// <summary>By ST 2084, BT.2408's white of 203 candela a square metre, and a screen's power of 2.4.</summary>
    [Theory]
    [InlineData(64, 0)] // Black.
    [InlineData(400, 110)] // 27 candela a square metre, a grey card.
    [InlineData(573, 239)] // White paper, with room left for what shines.
    [InlineData(723, 255)] // 1000 candela a square metre.
    public void Light_IsPutOntoAScreen(int luma, int shown)
    {
        var film = Film($"light{luma}.mkv", $"y={luma}:u=512:v=512");

        AssertGrey(shown, clips.Open(film).ReadColour(CancellationToken.None).First().Picture);
        AssertGrey(shown, clips.Open(Copy(film)).ReadColour(CancellationToken.None).First().Picture);
    }

    /// <summary>The red of BT.709 at 100 candela a square metre, told in the primaries of BT.2020.</summary>
    [Fact]
    public void Colours_StayAsStrongAsTheyWere()
    {
        var rgb = clips.Open(Film("red.mkv", "y=341:u=446:v=601")).ReadColour(CancellationToken.None).First().Picture.ToRgb();

        Assert.InRange(rgb[0], 175, 205);
        Assert.InRange(rgb[1], 0, 30);
        Assert.InRange(rgb[2], 0, 30);
    }

    [Fact]
    public void AFilmOfUsualLight_StaysAsItIs()
    {
        var film = clips.Run("usual.mkv", [.. Source("y=573:u=512:v=512"), "-color_trc", "bt709"]);

        AssertGrey(148, clips.Open(film).ReadColour(CancellationToken.None).First().Picture);
    }

    private static void AssertGrey(int shown, ColourPicture picture)
        => Assert.All(picture.ToRgb().Distinct(), channel => Assert.InRange(channel, shown - Tolerance, shown + Tolerance));

    private string Film(string name, string pixels)
        => clips.Run(name, [.. Source(pixels), "-color_primaries", "bt2020", "-color_trc", "smpte2084", "-colorspace", "bt2020nc"]);

    private static string[] Source(string pixels) =>
    [
        "-f", "lavfi", "-i", "color=black:s=64x48:r=10:d=0.3", "-vf", $"format=yuv420p10le,lutyuv={pixels}",
        "-c:v", "libx265", "-x265-params", "log-level=none:crf=1", "-pix_fmt", "yuv420p10le",
    ];

    private string Copy(string film)
    {
        var copy = clips.PathOf("copy.mp4");
        FilmCopy.Make(new FilmSource(film), _ => FrameChoice.All, copy, clips.Tools, CancellationToken.None);
        return copy;
    }
}
