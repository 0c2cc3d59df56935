using Dorsal.Footage;

namespace Dorsal.Video.Tests;

/// <summary>The copy for the page out of the decoding that serves the analysis.</summary>
public sealed class CopyOnTheWayTests(ClipFolder clips) : IClassFixture<ClipFolder>
{
    private static readonly FrameChoice EveryFifth = new(5, 2);

    [Fact]
    public void WhoeverReadsAFilm_SeesTheSameFrames_AndItsCopyIsMade()
    {
        var film = clips.Make("read.mp4", "testsrc=s=64x48:r=30", "-frames:v", "22");
        var copy = Copy("read");
        var read = Read(film, copy);

        Assert.Equal(Pixels(clips.Open(film).ReadColour(EveryFifth, 4, CancellationToken.None)), Pixels(read));
        Assert.True(File.Exists(FilmCopy.Between(PathOf("read"))));
        copy.Finish(new FilmSource(film), clips.Tools, CancellationToken.None);
        Assert.All(
            clips.Open(film).Facts.FrameTimes.Zip(clips.Open(PathOf("read")).Facts.FrameTimes),
            pair => Assert.Equal(pair.First.Number, pair.Second.Number, 0.0006));
        Assert.Equal(22, clips.Open(PathOf("read")).Facts.FrameCount);
        Assert.False(File.Exists(FilmCopy.Between(PathOf("read"))));
    }

    [Fact]
    public void OnTheWay_TheCopyHoldsTheChosenFrames_OfTheStretchThatIsRead()
    {
        var film = new FilmSource(clips.Make("stretch.mp4", "testsrc=s=64x48:r=30", "-frames:v", "90")) { Stretch = new FilmStretch(Quantities.Seconds.Of(1), Quantities.Seconds.Of(2)) };
        var copy = new CopyOnTheWay(_ => new FrameChoice(2, 0), PathOf("stretch"));
        var footage = FfmpegFootage.Open(film, clips.Tools, CancellationToken.None, copy);
        var read = footage.ReadColour(EveryFifth, footage.Facts.FrameCount, CancellationToken.None).ToList();
        copy.Finish(film, clips.Tools, CancellationToken.None);

        Assert.Equal(EveryFifth.Of(footage.Facts.FrameCount), read.Select(frame => frame.Index));
        Assert.Equal((footage.Facts.FrameCount + 1) / 2, clips.Open(PathOf("stretch")).Facts.FrameCount);
    }

    [Fact]
    public void WithOneThread_BothAreMadeToo()
    {
        var film = clips.Make("one.mp4", "testsrc=s=64x48:r=30", "-frames:v", "22");
        var copy = Copy("one");
        var footage = FfmpegFootage.Open(new FilmSource(film), clips.Tools with { Threads = 1 }, CancellationToken.None, copy);

        Assert.Equal(4, footage.ReadColour(EveryFifth, 4, CancellationToken.None).Count());
        Assert.True(File.Exists(FilmCopy.Between(PathOf("one"))));
    }

    [Fact]
    public void ACopyThatCannotBeWritten_KeepsNobodyFromReading_AndIsToldWhenItIsWanted()
    {
        var film = clips.Make("nowhere.mp4", "testsrc=s=64x48:r=30", "-frames:v", "22");
        var copy = Copy("nowhere");
        File.CreateSymbolicLink(FilmCopy.Between(PathOf("nowhere")), clips.PathOf(Path.Combine("no such folder", "copy.nut")));

        Assert.Equal(EveryFifth.Of(22), Read(film, copy).Select(frame => frame.Index));
        var told = Assert.Throws<UserInputException>(() => copy.Finish(new FilmSource(film), clips.Tools, CancellationToken.None));
        Assert.StartsWith("ffmpeg cannot copy nowhere.mp4 into the report", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ALongFilm_IsReadFirst_AndCopiedByItself()
    {
        var film = clips.Make("long.mp4", "testsrc=s=64x48:r=1", "-frames:v", "62");
        var copy = Copy("long");

        Assert.Equal(12, Read(film, copy).Count);
        Assert.False(File.Exists(FilmCopy.Between(PathOf("long"))));
        copy.Finish(new FilmSource(film), clips.Tools, CancellationToken.None);
        Assert.Equal(62, clips.Open(PathOf("long")).Facts.FrameCount);
    }

    [Fact]
    public void WhereTheReaderGoesAway_TheCopyIsMadeByItself()
    {
        var film = clips.Make("left.mp4", "testsrc=s=64x48:r=30", "-frames:v", "22");
        var copy = Copy("left");
        Assert.Equal(2, FfmpegFootage.Open(new FilmSource(film), clips.Tools, CancellationToken.None, copy).ReadColour(EveryFifth, 5, CancellationToken.None).First().Index);
        copy.Finish(new FilmSource(film), clips.Tools, CancellationToken.None);

        Assert.Equal(22, clips.Open(PathOf("left")).Facts.FrameCount);
    }

    [Fact]
    public void AFilmThatNobodyReads_IsCopiedWhenTheWaitIsGivenUp()
    {
        var film = clips.Make("unread.mp4", "testsrc=s=64x48:r=30", "-frames:v", "7");
        var copy = Copy("unread");
        copy.GiveUp();
        copy.Finish(new FilmSource(film), clips.Tools, CancellationToken.None);

        Assert.Equal(7, clips.Open(PathOf("unread")).Facts.FrameCount);
    }

    [Fact]
    public void WhoeverIsStopped_DoesNotWaitForAReading()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.Throws<OperationCanceledException>(() => Copy("stopped").Finish(new FilmSource(PathOf("stopped")), clips.Tools, stopped.Token));
    }

    private CopyOnTheWay Copy(string name) => new(_ => FrameChoice.All, PathOf(name));

    private string PathOf(string name) => clips.PathOf($"{name}-copy.mp4");

    private List<VideoFrame<ColourPicture>> Read(string film, CopyOnTheWay copy)
    {
        var footage = FfmpegFootage.Open(new FilmSource(film), clips.Tools, CancellationToken.None, copy);
        return [.. footage.ReadColour(EveryFifth, footage.Facts.FrameCount, CancellationToken.None)];
    }

    private static List<(int, Quantities.Seconds, string)> Pixels(IEnumerable<VideoFrame<ColourPicture>> frames)
        => [.. frames.Select(frame => (frame.Index, frame.Time, Convert.ToHexString(frame.Picture.ToRgb())))];
}
