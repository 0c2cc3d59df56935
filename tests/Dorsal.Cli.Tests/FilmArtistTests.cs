using Dorsal.Bar;
using Dorsal.Cli.Analysis;
using Dorsal.Cli.Drawings;
using Dorsal.Drawing.Overlay;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Result;
using Dorsal.Video;
using Dorsal.Wording;

namespace Dorsal.Cli.Tests;

/// <summary>What phones film at their best becomes a film for phones and messengers, read from the copy where that shows no less.</summary>
public sealed class FilmArtistTests(FilmedColours films) : IClassFixture<FilmedColours>
{
    private const int Tolerance = 6;

    [Theory]
    [InlineData("2160x3840", 60, "bt709", 6)]
    [InlineData("2160x3840", 30, "smpte2084", 6)]
    [InlineData("1080x1920", 60, "smpte2084", 6)]
    [InlineData("1080x1920", 60, "arib-std-b67", 6)]
    [InlineData("1080x1920", 120, "bt709", 3)]
    public void AnyFilm_IsAsLargeAndAsQuickAsAPhoneShowsIt_AndKeepsItsColours(string size, int rate, string light, int drawn)
    {
        var film = films.Make($"{size}-{rate}-{light}.mp4", size, rate, light, "0x904028");
        var copy = Copy(film);
        var (direct, quick) = (Annotate(film, null), Annotate(film, copy));

        Assert.All([direct, quick], made =>
        {
            Assert.Equal((720, 1280, drawn), (made.Facts.Width, made.Facts.Height, made.Facts.FrameCount));
            Assert.InRange(made.Facts.FramesPerSecond, 29, 61);
            Assert.NotNull(made.FindSound(films.Tools, CancellationToken.None));
        });
        Assert.All(Middle(direct).Zip(Middle(quick)), channel => Assert.InRange(channel.Second, channel.First - Tolerance, channel.First + Tolerance));
    }

    [Fact]
    public void ALargeFilm_IsReadFromItsCopy()
        => Assert.True(IsBlue(Annotate(films.Make("large.mp4", "1080x1920", 30, "bt709", "red"), Blue("720x1280"))));

    [Fact]
    public void ACopyThatWouldBeEnlarged_IsNotRead()
        => Assert.False(IsBlue(Annotate(films.Make("wide.mp4", "1440x1080", 30, "bt709", "red"), Blue("960x720"))));

    [Fact]
    public void ACopyOfOtherFrames_IsNotRead()
        => Assert.False(IsBlue(Annotate(films.Make("steady.mp4", "1080x1920", 30, "bt709", "red"), films.Make("fewer.mp4", "720x1280", 30, "bt709", "blue", frames: 5))));

    [Fact]
    public void SlowMotion_IsReadFromACopyOfEverySecondFrame_AndKeepsItsTimes()
    {
        var drawn = Annotate(Slow("slow.mp4"), films.Make("every-second.mp4", "720x1280", 60, "bt709", "blue", frames: 3));

        Assert.True(IsBlue(drawn));
        Assert.Equal([0, 0.0167, 0.0333], drawn.Facts.FrameTimes.Select(time => Math.Round(time.Number, 4)));
    }

    [Fact]
    public void ACopyOfEveryFrameOfSlowMotion_IsNotRead()
        => Assert.False(IsBlue(Annotate(Slow("slow-too.mp4"), films.Make("every.mp4", "720x1280", 120, "bt709", "blue"))));

    private string Slow(string name) => films.Make(name, "1080x1920", 120, "bt709", "red");

    private string Blue(string size) => films.Make($"blue-{size}.mp4", size, 30, "bt709", "blue");

    private string Copy(string film)
    {
        FilmCopy.Make(new FilmSource(film), OverlayTrace.Drawn, film + ".copy.mp4", films.Tools, CancellationToken.None);
        return film + ".copy.mp4";
    }

    private FfmpegFootage Annotate(string film, string? copy)
    {
        var facts = FfmpegFootage.Open(film, films.Tools, CancellationToken.None).Facts;
        var empty = new Observations(facts, PictureArea.Whole(facts.Width, facts.Height), new LifterTrack([]), BarTrack.Unseen(facts));
        var file = $"{film}.{(copy is null ? "direct" : "quick")}.mp4";
        var lift = DeadliftAnalysis.Trace(empty, new AnalysisOptions());
        var measured = new MeasuredLift(lift, DeadliftAnalysis.Judge(lift, new AnalysisVersions("test", "test", "test")));
        new FilmArtist(null).Draw(new FilmSource(film), copy, measured, Texts.English, file, null, CancellationToken.None);
        return FfmpegFootage.Open(file, films.Tools, CancellationToken.None);
    }

    private static bool IsBlue(FfmpegFootage film) => Middle(film) is [< 60, < 60, > 200];

    private static byte[] Middle(FfmpegFootage film)
    {
        var picture = film.ReadColour(CancellationToken.None).First().Picture;
        var middle = ((picture.Height / 2 * picture.Width) + (picture.Width / 2)) * 3;
        return picture.ToRgb()[middle..(middle + 3)];
    }
}
