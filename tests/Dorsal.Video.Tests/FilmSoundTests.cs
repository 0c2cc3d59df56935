using System.Globalization;
using System.Runtime.InteropServices;
using Dorsal.Quantities;

namespace Dorsal.Video.Tests;

public sealed class FilmSoundTests(ClipFolder clips) : IClassFixture<ClipFolder>
{
    private const int Width = 64;
    private const int Height = 48;

    [Fact]
    public void FramesThatComeUnevenly_KeepTheirTimes()
    {
        double[] times = [0, 0.1, 0.15, 0.4, 0.4333];
        var film = Encode("uneven.mp4", times, sound: null);

        Assert.Equal(times, clips.Open(film).Facts.FrameTimes.Select(time => Math.Round(time.Number, 4)));
    }

    [Theory]
    [InlineData("aac", "aac")]
    [InlineData("mp2", "aac")]
    public void TheSound_IsOneThatEveryPhonePlays(string codec, string written)
    {
        var source = Talking($"talking-{codec}.mkv", codec);
        var film = Encode($"sound-{codec}.mp4", [0, 0.5, 1], Sound(source));

        Assert.Equal(codec, Sound(source)!.Codec);
        Assert.Equal(written, Sound(film)!.Codec);
    }

    [Theory]
    [InlineData("aac", 0, 0)]
    [InlineData("aac", 0.5, 0)]
    [InlineData("aac", 0, 0.3)]
    [InlineData("mp2", 0.5, 0)]
    [InlineData("mp2", 0, 0.3)]
    public void TheSound_StaysWithThePicture_WhicheverOfThemBeginsFirst(string codec, double picture, double sound)
    {
        var source = Talking($"late-{codec}-{picture}-{sound}.mkv", codec, picture, sound);
        var film = Encode($"late-{codec}-{picture}-{sound}.mp4", [0, 0.5, 1], Sound(source));

        // A beep one second after the sound begins, as the picture's clock tells it.
        Assert.Equal(1 + sound - picture, BeepOf(source), 0.05);
        Assert.Equal(BeepOf(source), BeepOf(film), 0.03);
    }

    [Theory]
    [InlineData("aac", 0.3)]
    [InlineData("mp2", 0.3)]
    [InlineData("aac", 0.4)]
    [InlineData("mp2", 0.4)]
    public void TheSoundOfAStretch_BeginsAndEndsWithIt(string codec, double picture)
    {
        var source = Talking($"stretch-{codec}-{picture}.mkv", codec, picture);
        var stretch = new FilmStretch(Seconds.Of(0.5 - picture), Seconds.Of(1.2 - picture));
        var footage = FfmpegFootage.Open(new FilmSource(source, stretch), clips.Tools, CancellationToken.None);
        var sound = footage.FindSound(clips.Tools, CancellationToken.None);
        var film = Encode($"stretch-{codec}-{picture}.mp4", [.. footage.Facts.FrameTimes.Select(time => time.Number)], sound);

        // The beep is one second after the beginning of the file, where the sound begins.
        Assert.Equal(0.5, BeepOf(film), 0.05);
        Assert.Equal(footage.Facts.Duration.Number, SecondsOfSound(film), 0.1);
    }

    [Theory]
    [InlineData("aac")]
    [InlineData("mp2")]
    public void WhatWasSaidBeforeAStretch_IsNotInTheFile(string codec)
    {
        var source = Talking($"cut-off-{codec}.mkv", codec);
        var stretch = new FilmStretch(Seconds.Of(0.6), Seconds.Of(0.9));
        var footage = FfmpegFootage.Open(new FilmSource(source, stretch), clips.Tools, CancellationToken.None);
        var film = Encode(
            $"cut-off-{codec}.mp4", [.. footage.Facts.FrameTimes.Select(time => time.Number)], footage.FindSound(clips.Tools, CancellationToken.None));

        Assert.InRange(SecondsOfStoredSound(film), 0.2, footage.Facts.Duration.Number + 0.1);
    }

    [Fact]
    public void AFilmWithoutSound_StaysSilent()
    {
        var source = clips.Make("silent.mp4", "testsrc=duration=1:size=64x48:rate=10");

        Assert.Null(Sound(source));
        Assert.Null(Sound(Encode("still-silent.mp4", [0, 0.5], Sound(source))));
    }

    [Fact]
    public void ASoundThatFfmpegDoesNotKnow_IsLeftOut()
    {
        // Named as the spatial sound of phones is, which ffmpeg cannot decode, and without the description that would tell it all the same.
        var film = File.ReadAllBytes(Talking("known.mp4", "aac"));
        "apac"u8.CopyTo(film.AsSpan(film.AsSpan().LastIndexOf("mp4a"u8)));
        "dapa"u8.CopyTo(film.AsSpan(film.AsSpan().LastIndexOf("esds"u8)));
        File.WriteAllBytes(clips.PathOf("unknown.mp4"), film);

        Assert.Null(Sound(clips.PathOf("unknown.mp4")));
    }

    [Fact]
    public void WhereItWasFilmed_IsNotPassedOn()
    {
        var source = clips.Run("place.mov",
            ["-f", "lavfi", "-i", "sine=duration=1", "-f", "lavfi", "-i", "testsrc=duration=1:size=64x48:rate=10", "-c:a", "aac", "-c:v", "mpeg4", "-metadata", "title=Secret gym"]);
        var film = Encode("no-place.mp4", [0, 0.5], Sound(source));

        Assert.True(File.ReadAllBytes(source).AsSpan().IndexOf("Secret gym"u8) >= 0);
        Assert.Equal(-1, File.ReadAllBytes(film).AsSpan().IndexOf("Secret gym"u8));
    }

    [Fact]
    public void WhoRecordedTheSoundAndTheChapters_AreNotPassedOn()
    {
        File.WriteAllText(clips.PathOf("chapters.txt"), ";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=900\ntitle=Secret gym\n");
        var source = clips.Run("chapters.mp4", ["-i", Talking("no-chapters.mp4", "aac"), "-i", clips.PathOf("chapters.txt"), "-map", "0", "-map_chapters", "1", "-metadata:s:a:0", "handler_name=Phone of Anna", "-c", "copy"]);
        var film = Encode("no-chapters-either.mp4", [0, 0.5], Sound(source));

        Assert.All((string[])["Secret gym", "chpl", "Phone of Anna"], told =>
        {
            Assert.Contains(told, File.ReadAllText(source), StringComparison.Ordinal);
            Assert.DoesNotContain(told, File.ReadAllText(film), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void OurFilms_AreKnownAsOurs_AndNoOthers()
    {
        Assert.True(DorsalMark.IsIn(Encode("ours.mp4", [0, 0.5], sound: null)));
        Assert.False(DorsalMark.IsIn(clips.Make("theirs.mp4", "testsrc=duration=1:size=64x48:rate=10")));
        foreach (var content in new[] { "", "Drawn by Dorsal", "\0\0\0\0moov", "\0\0\0\u0008free\0\0\0" })
        {
            File.WriteAllText(clips.PathOf("odd.mp4"), content);
            Assert.False(DorsalMark.IsIn(clips.PathOf("odd.mp4")));
        }
    }

    private FilmSound? Sound(string path) => clips.Open(path).FindSound(clips.Tools, CancellationToken.None);

    /// <summary>A film with a beep one second after its sound begins.</summary>
    /// <param name="picture">Seconds after the beginning of the file at which the picture begins.</param>
    /// <param name="sound">The same of the sound.</param>
    private string Talking(string name, string codec, double picture = 0, double sound = 0) => clips.Run(name,
    [
        "-itsoffset", Text(sound), "-f", "lavfi", "-i", "aevalsrc='if(gt(t,1),sin(440*2*PI*t),0)':d=2:s=44100",
        "-itsoffset", Text(picture), "-f", "lavfi", "-i", "testsrc=duration=1:size=64x48:rate=10",
        "-map", "1:v", "-map", "0:a", "-c:v", "mpeg4", "-c:a", codec,
    ]);

    /// <summary>Seconds from the first frame to the first loud sample.</summary>
    private double BeepOf(string film)
    {
        const int Rate = 8000;
        var samples = clips.Run(
            Path.GetFileName(film) + ".pcm",
            ["-i", film, "-map", "0:a", "-af", "aresample=async=1:first_pts=0", "-ar", $"{Rate}", "-ac", "1", "-f", "s16le"]);
        var loud = Array.FindIndex([.. MemoryMarshal.Cast<byte, short>(File.ReadAllBytes(samples))], sample => Math.Abs((int)sample) > 8000);
        return ((double)loud / Rate) - Sound(film)!.Lead.Number;
    }

    private double SecondsOfSound(string film)
    {
        const int Rate = 8000;
        var samples = clips.Run(Path.GetFileName(film) + ".whole.pcm", ["-i", film, "-map", "0:a", "-ar", $"{Rate}", "-ac", "1", "-f", "s16le"]);
        return new FileInfo(samples).Length / (double)(Rate * sizeof(short));
    }

    /// <summary>Also what the film hides from players that follow its edit list.</summary>
    private double SecondsOfStoredSound(string film)
    {
        const double SecondsOfPacket = 1024 / 44100.0;
        using var probe = clips.Tools.StartProbe(
            ["-v", "error", "-ignore_editlist", "1", "-select_streams", "a:0", "-show_entries", "packet=pts", "-of", "csv=p=0", film], 0, CancellationToken.None);
        return probe.ReadText().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length * SecondsOfPacket;
    }

    private static string Text(double seconds) => seconds.ToString(CultureInfo.InvariantCulture);

    private string Encode(string name, double[] times, FilmSound? sound)
    {
        var path = clips.PathOf(name);
        using var film = FilmEncoder.Start(path, new FilmShape(Width, Height, 10), sound, clips.Tools, CancellationToken.None);
        foreach (var time in times)
            film.Add(Seconds.Of(time), new byte[Width * Height * 4]);

        film.Finish();
        return path;
    }
}
