using System.Globalization;
using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Video.Tests;

/// <summary>A stretch of a film is those frames of it, at the film's own times, in every container and wherever decoding can begin.</summary>
public sealed class FilmStretchTests(ClipFolder clips) : IClassFixture<ClipFolder>
{
    private static readonly FilmStretch Middle = new(Seconds.Of(2.5), Seconds.Of(3.5));

    /// <summary>Six seconds of a picture that never repeats.</summary>
    private const string Source = "testsrc2=s=64x48:r=30:d=6";

    [Theory]
    [InlineData("key-frames-are-near.mp4", "-g 15")]
    [InlineData("only-one-key-frame.mp4", "-g 600")]
    [InlineData("frames-that-look-ahead.mp4", "-g 60 -bf 2")]
    [InlineData("quicktime.mov", "-g 60 -bf 2")]
    [InlineData("without-an-index.mkv", "-g 60 -bf 2")]
    [InlineData("old.avi", "-g 60")]
    [InlineData("packets-without-times.avi", "-c:v libx264 -g 60 -bf 0")]
    [InlineData("packets-without-times-that-look-ahead.avi", "-c:v libx264 -g 60 -bf 2")]
    [InlineData("some-packets-without-times.avi", "-g 60 -bf 2")]
    [InlineData("sought-by-time.mpg", "-c:v mpeg1video -g 600")]
    [InlineData("sought-by-time-with-key-frames.mpg", "-c:v mpeg1video -g 15")]
    [InlineData("sought-by-time-that-looks-ahead.mpg", "-c:v mpeg2video -g 100 -bf 2")]
    [InlineData("one-a-second.mp4", "-r 1")]
    [InlineData("four-a-second.mkv", "-r 4 -bf 2")]
    public void AStretch_IsThoseFramesAtTheTimesOfTheFilm(string name, string options)
        => SameAsInTheFilm(clips.Make(name, Source, options.Split(' ')));

    [Fact]
    public void AFilmThatBeginsLate_CountsFromItsFirstFrame()
        => SameAsInTheFilm(clips.Make("late.mkv", $"{Source},setpts='PTS+2/TB'"));

    [Fact]
    public void AFilmWhoseBeginningIsHidden_CountsFromTheFirstFrameThatIsShown()
        => SameAsInTheFilm(clips.Run("trimmed.mp4", ["-ss", "0.5", "-i", clips.Make("whole.mp4", Source, "-g", "60"), "-c", "copy"]));

    [Fact]
    public void UnevenFrames_KeepTheirTimes()
        => SameAsInTheFilm(clips.Make("uneven.mkv", $"{Source},select='lt(mod(n,20),11)+not(mod(n,5))'"));

    [Theory]
    [InlineData(2.5, null, 105)]
    [InlineData(null, 3.5, 106)]
    [InlineData(2.5, 99.0, 105)]
    public void AnEndThatIsNotNamed_IsThatOfTheFilm(double? from, double? to, int frames)
    {
        var film = Open(clips.Make("open-ended.mp4", Source), new(from is { } a ? Seconds.Of(a) : null, to is { } b ? Seconds.Of(b) : null));

        Assert.Equal(frames, film.Facts.FrameCount);
        Assert.Equal(frames, film.ReadGrey(8, CancellationToken.None).Count());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void AStretchThatGoesOnToTheEndOfAFilmWithoutTimes_IsRead(int lookAhead)
    {
        var film = Open(clips.Make($"to-the-end-{lookAhead}.avi", Source, "-c:v", "libx264", "-bf", $"{lookAhead}"), new(Seconds.Of(2.5), null));

        // ffmpeg knows no time of the very last frames where frames look ahead.
        Assert.InRange(film.Facts.FrameCount, 105 - lookAhead, 105);
        Assert.Equal(film.Facts.FrameCount, film.ReadGrey(8, CancellationToken.None).Count());
    }

    [Fact]
    public void EveryThirdFrameOfAStretch_IsCountedFromItsFirst()
    {
        var film = Open(clips.Make("thirds.mp4", Source, "-g", "60", "-bf", "2"), Middle);
        var all = film.ReadColour(CancellationToken.None).Select(frame => (frame.Time, Convert.ToHexString(frame.Picture.Planes))).ToList();
        var thirds = film.ReadColour(new FrameChoice(3, 1), 1, CancellationToken.None).Select(frame => (frame.Time, Convert.ToHexString(frame.Picture.Planes))).ToList();

        Assert.Equal(all.Where((_, i) => i % 3 == 1), thirds);
    }

    [Theory]
    [InlineData("part-key-frames-are-near.mp4", "-g 15")]
    [InlineData("part-only-one-key-frame.mp4", "-g 600")]
    [InlineData("part-frames-that-look-ahead.mp4", "-g 60 -bf 2")]
    [InlineData("part-quicktime.mov", "-g 60 -bf 2")]
    [InlineData("part-without-an-index.mkv", "-g 60 -bf 2")]
    [InlineData("part-old.avi", "-g 60")]
    public void APartOfAFilm_IsThoseFramesOfIt(string name, string options)
    {
        var film = clips.Open(clips.Make(name, Source, options.Split(' ')));
        var all = Pictures(film, FrameChoice.All);

        foreach (var choice in (FrameChoice[])[new(1, 0, 20), new(1, 90, 100), new(1, 100), new(3, 121, 150), new(3, 100), new(1, 179)])
            Assert.Equal(choice.Of(180).Select(index => all[index]), Pictures(film, choice));
    }

    [Fact]
    public void APartOfAFilmThatBeginsLate_IsThoseFramesOfIt()
    {
        var film = clips.Open(clips.Run("part-trimmed.mp4", ["-ss", "0.5", "-i", clips.Make("part-whole.mp4", Source, "-g", "60"), "-c", "copy"]));

        Assert.Equal(Pictures(film, FrameChoice.All).Skip(100), Pictures(film, new FrameChoice(1, 100)));
    }

    [Theory]
    [InlineData("indexed.mp4", 90, true)]
    [InlineData("indexed.mp4", 30, false)]
    [InlineData("unindexed.mkv", 90, false)]
    public void WhatComesLongBeforeAPart_IsNotDecoded_WhereAnIndexTellsTheFrames(string name, int first, bool isSought)
    {
        var path = clips.Make(name, Source, "-g", "15");
        var probe = VideoProber.Probe(new FilmSource(path), clips.Tools, CancellationToken.None);
        Assert.Equal(isSought, DecodeArguments.Colour(path, probe, clips.Tools.Ffmpeg.Version!, new FrameChoice(1, first)).Contains("-ss"));
    }

    [Fact]
    public void WhatComesBehindAStretch_IsNotDecoded()
    {
        var path = clips.Make("read-no-further.mp4", Source, "-g", "15");
        var (probe, version) = (VideoProber.Probe(new FilmSource(path, Middle), clips.Tools, CancellationToken.None), clips.Tools.Ffmpeg.Version!);

        Assert.All(
            (string[][])[
                DecodeArguments.Grey(path, probe, version, 1),
                DecodeArguments.Colour(path, probe, version, FrameChoice.All),
                DecodeArguments.Resized(path, probe, version, new FilmShape(32, 32, 30, FilmPixels.Yuv420), FrameChoice.All),
                CopyArguments.Output(probe, version, FrameChoice.All, "a.nut"),
            ],
            arguments => Assert.Equal("31", arguments[Array.IndexOf(arguments, "-frames:v") + 1]));
    }

    [Theory]
    [InlineData(0.067, 2)] // Rounded up,
    [InlineData(0.033, 1)] // and down.
    public void ATimeThatIsRounded_NamesItsFrame(double told, int frame)
    {
        var time = Seconds.Of(frame / 30.0);

        Assert.True(new FilmStretch(Seconds.Of(told), null).Holds(time));
        Assert.True(new FilmStretch(null, Seconds.Of(told)).Holds(time));
    }

    [Theory]
    [InlineData(0, 90)]
    [InlineData(60, 100)]
    [InlineData(60, int.MaxValue)]
    public void AFrameThatCannotBeDecoded_IsMissedInItsPart_AndNotReplacedByTheNext(int first, int end)
    {
        var path = clips.Make("to-be-spoilt.mp4", Source, "-g", "30", "-bf", "0");
        Spoil(path, 75);

        var film = clips.Open(path);
        Assert.Equal(180, film.Facts.FrameCount);
        Assert.Contains("is damaged", Assert.Throws<UserInputException>(() => Pictures(film, new FrameChoice(1, first, end))).Message, StringComparison.Ordinal);
    }

    /// <summary>Writes nonsense over a frame.</summary>
    private void Spoil(string path, int frame)
    {
        using var probe = clips.Tools.StartProbe(["-v", "error", "-show_entries", "packet=pos,size", "-of", "csv=p=0", path], 0, CancellationToken.None);
        var packet = probe.ReadText().Split('\n')[frame].Split(',');
        var bytes = File.ReadAllBytes(path);
        bytes.AsSpan(int.Parse(packet[1], CultureInfo.InvariantCulture) + 4, int.Parse(packet[0], CultureInfo.InvariantCulture) - 4).Fill(0xFF);
        File.WriteAllBytes(path, bytes);
    }

    [Fact]
    public void FramesBetweenTheChosenOnes_PassBy_AndAreReadOnce()
    {
        var film = clips.Open(clips.Make("passing.mp4", Source, "-g", "60", "-bf", "2"));
        var passed = new List<(int, Seconds, string)>();
        var chosen = film.ReadColour(new FrameChoice(4, 92, 120), 2, frame => passed.Add(Picture(frame)), CancellationToken.None).Select(Picture).ToList();

        Assert.Equal(Pictures(film, new FrameChoice(1, 92, 120)), passed);
        Assert.Equal(Pictures(film, new FrameChoice(4, 92, 120)), chosen);
    }

    private static List<(int, Seconds, string)> Pictures(FfmpegFootage film, FrameChoice frames)
        => [.. film.ReadColour(frames, 1, CancellationToken.None).Select(Picture)];

    private static (int, Seconds, string) Picture(VideoFrame<ColourPicture> frame) => (frame.Index, frame.Time, Convert.ToHexString(frame.Picture.Planes));

    [Theory]
    [InlineData(7, 9)]
    [InlineData(2.51, 2.52)]
    public void WhereThereIsNoFrame_OneSentenceSaysSo(double from, double to)
    {
        var path = clips.Make("nothing-there.mp4", Source);

        Assert.Contains("no frame between what --from and --to name", Mistake(path, new(Seconds.Of(from), Seconds.Of(to))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hours.mp4")]
    [InlineData("hours.mkv")]
    [InlineData("hours.avi", "-c:v", "libx264", "-preset", "ultrafast")]
    public void AFilmOfHours_AsksForTheStretch_AndItIsRead(string name, params string[] options)
    {
        var path = clips.Make(name, "testsrc=s=16x16:r=1:d=10800", options);

        Assert.Contains("is longer than 30 minutes: let dorsal analyze read the stretch that shows the lift, such as with --from 12:30 --to 14:00", Mistake(path, FilmStretch.Whole), StringComparison.Ordinal);
        Assert.Contains("is longer than 30 minutes", Mistake(path, new(Seconds.Of(3600), null)), StringComparison.Ordinal);
        var film = Open(path, new(Seconds.Of(7200), Seconds.Of(7205)));
        Assert.Equal([7200, 7201, 7202, 7203, 7204, 7205], film.ReadGrey(1, CancellationToken.None).Select(frame => frame.Time.Number));
    }

    [Fact]
    public void TheCopyForAPage_BeginsWithTheStretch()
    {
        var source = new FilmSource(clips.Make("to-be-copied.mkv", Source, "-g", "60"), Middle);
        var copy = clips.PathOf("copied.mp4");
        FilmCopy.Make(source, _ => FrameChoice.All, copy, clips.Tools, CancellationToken.None);

        var (stretch, copied) = (Open(source.Path, Middle).Facts, clips.Open(copy).Facts);
        Assert.Equal(stretch.FrameTimes.Select(time => Math.Round(time.Number - 2.5, 3)), copied.FrameTimes.Select(time => Math.Round(time.Number, 3)));
    }

    private void SameAsInTheFilm(string path)
    {
        var whole = Frames(clips.Open(path)).Where(frame => Middle.Holds(frame.Time)).ToList();
        var film = Open(path, Middle);
        var stretch = Frames(film);

        Assert.NotEmpty(whole);
        Assert.Equal(whole.Select(frame => Text(frame.Time)), stretch.Select(frame => Text(frame.Time)));
        Assert.Equal(whole.Select(frame => frame.Content), stretch.Select(frame => frame.Content));
        Assert.Equal(ToBeDrawnUpon(clips.Open(path)).Where(frame => Middle.Holds(frame.Time)).Select(frame => frame.Content), ToBeDrawnUpon(film).Select(frame => frame.Content));
    }

    private static List<(Seconds Time, string Content)> ToBeDrawnUpon(FfmpegFootage film)
        => [.. film.ReadResized(new FilmShape(64, 48, 30, FilmPixels.Yuv420), FrameChoice.All, CancellationToken.None)
            .Select(frame => (frame.Time, Convert.ToHexString(frame.Picture)))];

    private static List<(Seconds Time, string Content)> Frames(FfmpegFootage film)
        => [.. film.ReadColour(CancellationToken.None).Select(frame => (frame.Time, Red(frame.Picture.ToRgb())))];

    private static string Red(byte[] rgb) => Convert.ToHexString([.. rgb.Where((_, i) => i % 3 == 0)]);

    private static string Text(Seconds time) => time.Number.ToString("0.0000", CultureInfo.InvariantCulture);

    private FfmpegFootage Open(string path, FilmStretch stretch) => FfmpegFootage.Open(new FilmSource(path, stretch), clips.Tools, CancellationToken.None);

    private string Mistake(string path, FilmStretch stretch) => Assert.Throws<UserInputException>(() => Open(path, stretch)).Message;
}
