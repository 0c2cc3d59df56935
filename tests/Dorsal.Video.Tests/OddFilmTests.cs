using System.Buffers.Binary;
using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Video.Tests;

/// <summary>Films that are unusual and right: every frame comes, once, as displayed.</summary>
public sealed class OddFilmTests(ClipFolder clips) : IClassFixture<ClipFolder>
{
    private const string Bars = "testsrc=s=64x48:r=30:d=0.2";

    [Theory]
    [InlineData("one-frame.mp4", 1)]
    [InlineData("two-frames.mp4", 2)]
    public void AFilmOfHardlyAnyFrames_GivesThose(string name, int frames)
    {
        var film = clips.Open(clips.Make(name, Bars, "-frames:v", $"{frames}"));

        Assert.Equal(frames, film.ReadColour(CancellationToken.None).Count());
        Assert.Equal(frames, film.Facts.FrameCount);
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(16, 16)]
    [InlineData(2000, 2)]
    [InlineData(2, 2000)]
    [InlineData(7680, 4320)]
    public void AnySizeThatPhonesAndThumbnailsHave_IsRead(int width, int height)
    {
        var film = clips.Open(clips.Make($"size{width}x{height}.mkv", $"color=gray:s={width}x{height}:r=30", "-frames:v", "2"));

        Assert.Equal((width, height, 2), (film.Facts.Width, film.Facts.Height, film.ReadGrey(1, CancellationToken.None).Count()));
    }

    [Fact]
    public void MorePixelsThanAnyPhoneFilms_AreRefusedBeforeTheyFillTheMemory()
    {
        var film = clips.Run("vast.avi", ["-f", "lavfi", "-i", "color=gray:s=8192x4322:r=30", "-frames:v", "1", "-c:v", "mjpeg"]);

        Assert.Contains("8192 x 4322 pixels, more than any phone films: let a video editor save it anew", Mistake(film), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ten-bit-hdr.mkv", "-c:v libx265 -x265-params log-level=none -pix_fmt yuv420p10le -color_primaries bt2020 -color_trc smpte2084 -colorspace bt2020nc")]
    [InlineData("alpha.mov", "-c:v png -pix_fmt rgba")]
    [InlineData("alpha.webm", "-c:v libvpx-vp9 -pix_fmt yuva420p")]
    [InlineData("colours-in-full.mp4", "-c:v libx264 -pix_fmt yuv444p")]
    public void DeepAndTransparentPictures_BecomeEightBits(string name, string options)
    {
        var film = clips.Open(clips.Run(name, ["-f", "lavfi", "-i", Bars, .. options.Split(' ')]));
        var colours = film.ReadColour(CancellationToken.None).Select(frame => frame.Picture.ToRgb().Distinct().Count()).ToList();

        Assert.Equal(6, colours.Count);
        Assert.All(colours, shades => Assert.InRange(shades, 4, 256));
    }

    [Fact]
    public void AnInterlacedFilm_IsReadByWholeFrames()
    {
        var film = clips.Open(clips.Run(
            "interlaced.mp4", ["-f", "lavfi", "-i", "testsrc=s=64x48:r=50:d=0.4", "-vf", "tinterlace=interleave_top", "-c:v", "libx264", "-x264opts", "tff=1"]));

        Assert.Equal((10, 25.0), (film.ReadColour(CancellationToken.None).Count(), Math.Round(film.Facts.FramesPerSecond, 3)));
    }

    [Theory]
    [InlineData("32x32")]
    [InlineData("640x480")]
    public void OfSeveralPictures_TheFirstIsTheFilm(string other)
    {
        var film = clips.Open(clips.Run(
            $"two-pictures-{other}.mkv",
            ["-f", "lavfi", "-i", Bars, "-f", "lavfi", "-i", $"testsrc=s={other}:r=10:d=1", "-map", "0", "-map", "1", "-c:v", "mpeg4"]));

        Assert.Equal((64, 48, 6), (film.Facts.Width, film.Facts.Height, film.ReadColour(CancellationToken.None).Count()));
    }

    [Fact]
    public void APictureThatChangesItsSize_KeepsTheFirst()
    {
        string[] parts = [Stream("small.h264", "64x48"), Stream("large.h264", "128x96")];
        File.WriteAllBytes(clips.PathOf("changing.h264"), [.. parts.SelectMany(File.ReadAllBytes)]);
        var film = clips.Open(clips.PathOf("changing.h264"));

        Assert.Equal(12, film.ReadColour(CancellationToken.None).Count());
        Assert.Equal((64, 48), (film.Facts.Width, film.Facts.Height));

        string Stream(string name, string size)
            => clips.Run(name, ["-f", "lavfi", "-i", $"testsrc=s={size}:r=30:d=0.2", "-c:v", "libx264", "-f", "h264"]);
    }

    [Fact]
    public void FramesWithoutTimes_ComeAtTheRateThatIsAnnounced()
    {
        var film = clips.Open(clips.Run("no-times.h264", ["-f", "lavfi", "-i", Bars, "-c:v", "libx264", "-f", "h264"]));

        Assert.Equal(6, film.ReadColour(CancellationToken.None).Count());
        Assert.True(IsAscending(film.Facts.FrameTimes));
    }

    [Theory]
    [InlineData("backwards.mkv", new[] { 5, 5.1, 5.2, 1, 1.1, 1.2 })]
    [InlineData("twice-the-same.mkv", new[] { 0, 0.1, 0.1, 0.1, 0.2 })]
    [InlineData("a-leap.mkv", new[] { 0, 0.1, 0.2, 900, 900.1 })]
    public void TimesThatGoBackOrLeap_StillGiveEveryFrameOnceAndInOrder(string name, double[] times)
    {
        var film = clips.Open(Stamped(name, times));

        Assert.Equal(times.Length, film.ReadColour(CancellationToken.None).Count());
        Assert.Equal(0, film.Facts.FrameTimes[0].Number);
        Assert.True(IsAscending(film.Facts.FrameTimes));
    }

    [Fact]
    public void TimesBelowZero_CountFromTheFirstFrame()
    {
        var film = clips.Open(clips.Run(
            "below-zero.flv", ["-f", "lavfi", "-i", Bars, "-c:v", "flv", "-output_ts_offset", "-5", "-avoid_negative_ts", "disabled"]));

        Assert.Equal([0, 0.033, 0.067, 0.1, 0.133, 0.167], film.ReadColour(CancellationToken.None).Select(frame => Math.Round(frame.Time.Number, 3)));
    }

    [Fact]
    public void AFrameWhoseTimeIsMissing_ComesWithTheOthers()
    {
        // A frame's time is that of its cluster and a signed number of ticks, in the second and third byte of four; below 0 it is none.
        var bytes = File.ReadAllBytes(Stamped("from-zero.mkv", [0, 0.1, 0.2]));
        var first = RawMatroska.Header(new FilmShape(16, 16, 10)).Length + RawMatroska.BeforeFrame(Seconds.Of(0), 16 * 16 * 4).Length;
        BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(first - 3), -10_000);
        File.WriteAllBytes(clips.PathOf("one-without.mkv"), bytes);
        var film = clips.Open(clips.PathOf("one-without.mkv"));

        Assert.Equal(3, film.ReadColour(CancellationToken.None).Count());
        Assert.True(IsAscending(film.Facts.FrameTimes));
    }

    /// <summary>Raw frames, at whatever times.</summary>
    private string Stamped(string name, double[] times)
    {
        var bytes = new List<byte>(RawMatroska.Header(new FilmShape(16, 16, 10)));
        foreach (var (number, time) in times.Index())
        {
            bytes.AddRange(RawMatroska.BeforeFrame(Seconds.Of(time), 16 * 16 * 4));
            bytes.AddRange(Enumerable.Repeat((byte)(number * 40), 16 * 16 * 4));
        }

        File.WriteAllBytes(clips.PathOf(name), [.. bytes]);
        return clips.PathOf(name);
    }

    private static bool IsAscending(IReadOnlyList<Seconds> times) => times.Zip(times.Skip(1)).All(pair => pair.First.Number < pair.Second.Number);

    private string Mistake(string path) => Assert.Throws<UserInputException>(() => clips.Open(path)).Message;
}
