using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Video.Tests;

/// <summary>A copy that holds some frames of a film is read as the film is. The brightness of these films tells which frame one is.</summary>
public sealed class CopiedFilmTests(ClipFolder clips) : IClassFixture<ClipFolder>
{
    private const int Frames = 24;
    private const int StepsOfGrey = 9;
    private const int Darkest = 16;

    /// <summary>The copy is compressed, its times are rounded.</summary>
    private const int Noise = 3;
    private const double Rounding = 0.0006;

    [Theory]
    [InlineData(30, 1, 24)]
    [InlineData(60, 1, 24)]
    [InlineData(90, 2, 12)]
    [InlineData(120, 2, 12)]
    [InlineData(240, 4, 6)]
    public void AFilm_IsCopied_AsOftenAsItIsDrawnUpon(int rate, int step, int copied)
    {
        var (film, copy) = Copied(rate);
        var (facts, times) = (clips.Open(copy).Facts, clips.Open(film).Facts.FrameTimes);

        Assert.Equal(copied, facts.FrameCount);
        Assert.All(facts.FrameTimes, (time, i) => Assert.Equal(times[step * i].Number, time.Number, Rounding));
    }

    [Theory]
    [InlineData(30)]
    [InlineData(120)]
    public void FramesOfTheCopy_AreThoseOfTheFilm(int rate)
    {
        var (film, copy) = Copied(rate);
        var (facts, copied) = (clips.Open(film).Facts, Open(film, copy));
        var wanted = Kept(facts).Of(Frames).Where(frame => frame % 4 == 0).ToHashSet();
        var shown = copied.ReadColour(wanted, CancellationToken.None).Select(frame => (frame.Index, frame.Time, Grey: frame.Picture.Planes[0])).ToList();

        Assert.True(copied.Holds(wanted));
        Assert.Equal(wanted.Order(), shown.Select(frame => frame.Index));
        Assert.All(shown, frame =>
        {
            Assert.Equal(facts.FrameTimes[frame.Index], frame.Time);
            Assert.InRange(frame.Grey, GreyOf(frame.Index) - Noise, GreyOf(frame.Index) + Noise);
        });
    }

    [Fact]
    public void ToBeDrawnUpon_AllFramesOfTheCopyHaveTheTimesOfTheFilm()
    {
        var (film, copy) = Copied(120);
        var facts = clips.Open(film).Facts;
        var copied = Open(film, copy);
        var shown = copied.ReadResized(new FilmShape(32, 24, 60, FilmPixels.Yuv420), CancellationToken.None)
            .Select(frame => (frame.Index, frame.Time, Grey: frame.Picture[0])).ToList();

        Assert.True(copied.IsOf(Kept(facts)));
        Assert.Equal(Kept(facts).Of(Frames), shown.Select(frame => frame.Index));
        Assert.All(shown, frame =>
        {
            Assert.Equal(facts.FrameTimes[frame.Index], frame.Time);
            Assert.InRange(frame.Grey, GreyOf(frame.Index) - Noise, GreyOf(frame.Index) + Noise);
        });
    }

    /// <summary>Of 90 frames a second every second is shown and every third may be analysed.</summary>
    [Fact]
    public void WhereAnalysedFramesAreNotShown_TheCopyDoesNotServe()
    {
        var (film, copy) = Copied(90);
        var copied = Open(film, copy);

        Assert.True(copied.Holds([0, 6, 12]));
        Assert.False(copied.Holds([0, 3, 6]));
        Assert.False(copied.IsOf(new FrameChoice(3, 0)));
        Assert.False(copied.IsOf(FrameChoice.All));
    }

    [Fact]
    public void ACopyOfAnotherNumberOfFrames_HoldsNone()
    {
        var (film, copy) = Copied(120);
        var facts = clips.Open(film).Facts;
        var shorter = facts with { FrameTimes = [.. facts.FrameTimes.Take(Frames - 2)] };
        var copied = CopiedFilm.Open(copy, shorter, Kept(facts), clips.Tools, CancellationToken.None);

        Assert.False(copied.Holds([0]));
        Assert.False(copied.IsOf(Kept(facts)));
    }

    [Fact]
    public void OfUnevenSlowMotion_EachCopiedFrameKeepsItsTime()
    {
        var film = clips.Make("uneven-slow.mkv", $"{Source(120)},setpts='PTS+mod(N,3)*0.002/TB'");
        var (facts, copy) = (clips.Open(film).Facts, Copy(new FilmSource(film)));

        Assert.Equal(Kept(facts).Of(facts.FrameCount).Select(frame => facts.FrameTimes[frame].Number), clips.Open(copy).Facts.FrameTimes.Select(time => time.Number), Near);
    }

    [Fact]
    public void AStretchOfSlowMotion_IsCopiedFromItsFirstFrameOn_AndHasTheTimesOfTheFilm()
    {
        var source = new FilmSource(
            clips.Make("long-slow.mp4", "testsrc2=s=64x48:r=120:d=2", "-g", "60"), new FilmStretch(Seconds.Of(0.7), Seconds.Of(1.3)));
        var (facts, copy) = (FfmpegFootage.Open(source, clips.Tools, CancellationToken.None).Facts, Copy(source));
        var kept = Kept(facts).Of(facts.FrameCount).Select(frame => facts.FrameTimes[frame].Number).ToList();
        var read = CopiedFilm.Open(copy, facts, Kept(facts), clips.Tools, CancellationToken.None)
            .ReadResized(new FilmShape(64, 48, 60, FilmPixels.Yuv420), CancellationToken.None).Select(frame => frame.Time.Number).ToList();

        Assert.Equal(kept, read);
        Assert.Equal(kept.Select(time => time - kept[0]), clips.Open(copy).Facts.FrameTimes.Select(time => time.Number), Near);
    }

    private static FrameChoice Kept(VideoFacts film) => FrameChoice.AtMost(61, film);

    private static int GreyOf(int frame) => Darkest + (StepsOfGrey * frame);

    private static bool Near(double expected, double actual) => Math.Abs(expected - actual) < Rounding;

    private static string Source(int rate)
        => $"color=black:s=64x48:r={rate},trim=end_frame={Frames},geq=lum='{Darkest}+{StepsOfGrey}*N':cb=128:cr=128";

    private (string Film, string Copy) Copied(int rate)
    {
        var film = clips.Make($"grey-{rate}.mp4", Source(rate));
        return (film, Copy(new FilmSource(film)));
    }

    private string Copy(FilmSource film)
    {
        var copy = clips.PathOf($"{Path.GetFileNameWithoutExtension(film.Path)}-kept.mp4");
        FilmCopy.Make(film, Kept, copy, clips.Tools, CancellationToken.None);
        return copy;
    }

    private CopiedFilm Open(string film, string copy)
    {
        var facts = clips.Open(film).Facts;
        return CopiedFilm.Open(copy, facts, Kept(facts), clips.Tools, CancellationToken.None);
    }
}
