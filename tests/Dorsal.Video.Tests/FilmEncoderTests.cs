using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Video.Tests;

public sealed class FilmEncoderTests(ClipFolder clips) : IClassFixture<ClipFolder>
{
    private const int Width = 64;
    private const int Height = 48;

    [Fact]
    public void EveryFrameIsWritten_AndReadBackInItsColour()
    {
        var path = clips.PathOf("colours.mp4");
        (byte Red, byte Green, byte Blue)[] colours = [(255, 0, 0), (0, 255, 0), (0, 0, 255), (200, 120, 40), (255, 255, 255)];
        using (var film = Start(path, CancellationToken.None))
        {
            foreach (var (number, colour) in colours.Index())
                film.Add(Seconds.Of(number / 25.0), Plain(colour));

            film.Finish();
        }

        var footage = clips.Open(path);
        var middle = ((Height / 2 * Width) + (Width / 2)) * 3;
        var seen = footage.ReadColour(CancellationToken.None).Select(frame => frame.Picture.ToRgb()[middle..(middle + 3)]).ToList();

        Assert.Equal((Width, Height, 25.0), (footage.Facts.Width, footage.Facts.Height, Math.Round(footage.Facts.FramesPerSecond, 3)));
        Assert.Equal(colours.Length, seen.Count);
        Assert.All(seen.Zip(colours), pair =>
        {
            Assert.InRange(pair.First[0], pair.Second.Red - 12, pair.Second.Red + 12);
            Assert.InRange(pair.First[1], pair.Second.Green - 12, pair.Second.Green + 12);
            Assert.InRange(pair.First[2], pair.Second.Blue - 12, pair.Second.Blue + 12);
        });
    }

    /// <summary>Nobody converts them on the way: neither when they are read to be drawn upon nor when they are written.</summary>
    [Theory]
    [InlineData(63, 102, 240)]
    [InlineData(173, 42, 26)]
    [InlineData(120, 128, 128)]
    public void FramesAsFilmsStoreThem_KeepTheirColours(byte luma, byte u, byte v)
    {
        var (path, shape) = (clips.PathOf($"stored-{luma}.mp4"), new FilmShape(Width, Height, 25, FilmPixels.Yuv420));
        const int pixels = Width * Height;
        byte[] frame = [.. Enumerable.Repeat(luma, pixels), .. Enumerable.Repeat(u, pixels / 4), .. Enumerable.Repeat(v, pixels / 4)];
        using (var film = FilmEncoder.Start(path, shape, sound: null, FfmpegTools.Find(), CancellationToken.None))
        {
            for (var number = 0; number < 4; number++)
                film.Add(Seconds.Of(number / 25.0), frame);

            film.Finish();
        }

        var read = clips.Open(path).ReadResized(shape, new FrameChoice(2, 0), CancellationToken.None).Select(one => (one.Index, Pixels: one.Picture.ToArray())).ToList();

        Assert.Equal([0, 2], read.Select(one => one.Index));
        Assert.All(read, one =>
        {
            Assert.InRange(one.Pixels[pixels / 2], luma - 2, luma + 2);
            Assert.InRange(one.Pixels[pixels * 9 / 8], u - 2, u + 2);
            Assert.InRange(one.Pixels[pixels * 11 / 8], v - 2, v + 2);
        });
    }

    [Fact]
    public void TheFilm_CanBeShownWhileItLoads()
    {
        var path = clips.PathOf("begins.mp4");
        using (var film = Start(path, CancellationToken.None))
        {
            film.Add(Seconds.Of(0), Plain((1, 2, 3)));
            film.Finish();
        }

        var bytes = File.ReadAllBytes(path);
        Assert.InRange(bytes.AsSpan().IndexOf("moov"u8), 0, bytes.AsSpan().IndexOf("mdat"u8));
    }

    [Fact]
    public void AFolderThatIsNotThere_IsOneSentenceOfFfmpeg()
    {
        using var film = Start(Path.Combine(clips.PathOf("nowhere"), "a.mp4"), CancellationToken.None);

        var mistake = Assert.Throws<UserInputException>(() =>
        {
            for (var i = 0; i < 200; i++)
                film.Add(Seconds.Of(i / 25.0), Plain((0, 0, 0)));

            film.Finish();
        });
        Assert.Contains("No such file or directory", mistake.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', mistake.Message);
    }

    /// <summary>What is written may fail, and who is told of a failure instead of being given an encoder can end nothing.</summary>
    [Fact]
    public void UntilTheFirstFrame_NothingIsWrittenThatCouldFail()
    {
        if (OperatingSystem.IsWindows())
            return; // A program that tells what it was fed with takes a shell.

        var (program, begun, fed) = (clips.PathOf("tells"), clips.PathOf("tells.begun"), clips.PathOf("tells.fed"));
        File.WriteAllText(program, "#!/bin/sh\n: > \"$0.begun\"\nhead -c 1 > \"$0.fed\"\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        bool IsFedWithin(double seconds) => SpinWait.SpinUntil(() => File.Exists(fed) && new FileInfo(fed).Length > 0, TimeSpan.FromSeconds(seconds));
        using var film = FilmEncoder.Start(
            clips.PathOf("told.mp4"), new FilmShape(Width, Height, 25), sound: null, clips.Tools with { Ffmpeg = clips.Tools.Ffmpeg with { FilePath = program } }, CancellationToken.None);

        Assert.True(SpinWait.SpinUntil(() => File.Exists(begun), TimeSpan.FromSeconds(20)));
        Assert.False(IsFedWithin(0.5));
        Record.Exception(() => film.Add(Seconds.Of(0), Plain((0, 0, 0)))); // It reads one byte and no more.
        Assert.True(IsFedWithin(20));
    }

    [Fact]
    public void Cancelled_ItEndsFfmpeg()
    {
        using var stop = new CancellationTokenSource();
        using var film = Start(clips.PathOf("stopped.mp4"), stop.Token);
        film.Add(Seconds.Of(0), Plain((0, 0, 0)));
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(film.Finish);
    }

    [Fact]
    public void Cancelled_AFrameThatFfmpegTakesNoMore_IsNotAMistake()
    {
        using var stop = new CancellationTokenSource();
        using var film = Start(clips.PathOf("stopped-before.mp4"), stop.Token);
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
        {
            for (var i = 0; i < 200; i++)
                film.Add(Seconds.Of(i / 25.0), Plain((0, 0, 0)));
        });
    }

    [Fact]
    public void APlayerThatJumps_DecodesSixtyFramesAtMost()
    {
        var path = clips.PathOf("jumped-through.mp4");
        using (var film = Start(path, CancellationToken.None))
        {
            for (var i = 0; i < 130; i++)
                film.Add(Seconds.Of(i / 25.0), Plain((0, 0, 0)));

            film.Finish();
        }

        using var probe = clips.Tools.StartProbe(["-v", "error", "-select_streams", "v:0", "-show_entries", "packet=flags", "-of", "csv=p=0", path], 0, CancellationToken.None);
        Assert.Equal([0, 60, 120], probe.ReadText().Split('\n').Index().Where(packet => packet.Item.Contains('K')).Select(packet => packet.Index));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void BesideAFilm_NothingIsLeft_WhetherItWasFinishedOrNot(bool isFinished)
    {
        var path = clips.PathOf($"alone-{isFinished}.mp4");
        using (var film = Start(path, CancellationToken.None))
        {
            film.Add(Seconds.Of(0), Plain((0, 0, 0)));
            if (isFinished)
                film.Finish();
        }

        Assert.Equal(isFinished ? [path] : [], Directory.GetFiles(clips.PathOf(""), $"alone-{isFinished}*"));
    }

    [Fact]
    public void AFrameOfAnotherSize_IsRefused()
    {
        using var film = Start(clips.PathOf("size.mp4"), CancellationToken.None);

        Assert.Throws<ArgumentException>(() => film.Add(Seconds.Of(0), new byte[Width * Height * 3]));
    }

    [Theory]
    [InlineData(720, 1280, 60, "4.1")]
    [InlineData(1280, 1280, 30, "4.1")]
    [InlineData(1280, 1280, 60, "5.1")]
    [InlineData(2300, 1920, 30, "5.1")]
    public void TheFilm_AsksNoMoreOfAPhoneThanItsSizeNeeds(int width, int height, double framesPerSecond, string level)
    {
        var arguments = EncodeArguments.Picture(new FilmShape(width, height, framesPerSecond), FfmpegTools.Find().Ffmpeg.Version!, "a.nut");

        Assert.Equal(level, arguments[Array.IndexOf(arguments, "-level") + 1]);
    }

    private static FilmEncoder Start(string path, CancellationToken cancellation)
        => FilmEncoder.Start(path, new FilmShape(Width, Height, 25), sound: null, FfmpegTools.Find(), cancellation);

    private static byte[] Plain((byte Red, byte Green, byte Blue) colour)
        => [.. Enumerable.Repeat(new[] { colour.Red, colour.Green, colour.Blue, byte.MaxValue }, Width * Height).SelectMany(pixel => pixel)];
}
