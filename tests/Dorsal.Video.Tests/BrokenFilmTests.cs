using System.Runtime.Versioning;
using System.Text;
using Dorsal.Footage;

namespace Dorsal.Video.Tests;

/// <summary>Films of which a part is missing or wrong: the frames that are whole, or one sentence.</summary>
public sealed class BrokenFilmTests(ClipFolder clips) : IClassFixture<ClipFolder>
{
    private const string Bars = "testsrc=s=64x48:r=30:d=1";

    [Theory]
    [InlineData("index-last.mp4", "-g 10")]
    [InlineData("index-first.mp4", "-g 10 -movflags +faststart")]
    [InlineData("film.mkv", "-g 10")]
    [InlineData("film.avi", "-g 10")]
    public void CutOffAtEveryTenth_ItIsReadAsFarAsItGoesOrRefused(string name, string options)
    {
        var whole = File.ReadAllBytes(clips.Make(name, Bars, options.Split(' ')));
        for (var tenths = 1; tenths <= 9; tenths++)
        {
            File.WriteAllBytes(clips.PathOf($"{tenths}-{name}"), whole[..(whole.Length * tenths / 10)]);
            ReadOrRefused(clips.PathOf($"{tenths}-{name}"));
        }
    }

    [Fact]
    public void CutOffBeforeItsEnd_AMatroskaFilmGivesWhatIsThere()
    {
        var whole = File.ReadAllBytes(clips.Make("long.mkv", Bars, "-g", "10"));
        File.WriteAllBytes(clips.PathOf("shorter.mkv"), whole[..(whole.Length * 6 / 10)]);

        Assert.InRange(clips.Open(clips.PathOf("shorter.mkv")).ReadColour(CancellationToken.None).Count(), 10, 25);
    }

    [Theory]
    [InlineData("index-first-half.mp4", "-g 10 -movflags +faststart", 0.6, true)]
    [InlineData("half.mkv", "-g 10", 0.6, true)]
    [InlineData("all.mp4", "-g 10 -movflags +faststart", 1, false)]
    [InlineData("all.mkv", "-g 10", 1, false)]
    public void FilmThatIsCutOff_SaysThatItBreaksOff(string name, string options, double share, bool breaksOff)
    {
        var whole = File.ReadAllBytes(clips.Make($"whole-{name}", Bars, options.Split(' ')));
        File.WriteAllBytes(clips.PathOf(name), whole[..(int)(whole.Length * share)]);

        Assert.Equal(breaksOff, clips.Open(clips.PathOf(name)).Facts.BreaksOff);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(50)]
    [InlineData(1000)]
    public void FlippedBits_CostFramesOrTheFilm_AndNothingElse(int bits)
    {
        var whole = File.ReadAllBytes(clips.Make("to-be-flipped.mp4", Bars));
        for (var seed = 0; seed < 5; seed++)
        {
            var (flipped, chance) = ((byte[])whole.Clone(), new Random(seed));
            for (var i = 0; i < bits; i++)
                flipped[chance.Next(flipped.Length)] ^= (byte)(1 << chance.Next(8));

            File.WriteAllBytes(clips.PathOf("flipped.mp4"), flipped);
            ReadOrRefused(clips.PathOf("flipped.mp4"));
        }
    }

    [LinuxFact]
    [SupportedOSPlatform("linux")]
    public void MoreFramesThanAreAnnounced_AreADamage()
    {
        var film = clips.Make("one-more.mp4", Bars);
        var generous = clips.Script("generous", $"'{clips.Tools.Ffmpeg.FilePath}' \"$@\"\nhead -c {64 * 48} /dev/zero");
        var footage = FfmpegFootage.Open(film, clips.Tools with { Ffmpeg = clips.Tools.Ffmpeg with { FilePath = generous } }, CancellationToken.None);

        Assert.StartsWith(
            "one-more.mp4 is damaged: 31 frames can be decoded where 30 are announced;",
            Assert.Throws<UserInputException>(() => footage.ReadGrey(1, CancellationToken.None).Count()).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutItsIndex_AnMp4SaysThatItBreaksOff()
    {
        var whole = File.ReadAllBytes(clips.Make("indexed.mp4", Bars));
        File.WriteAllBytes(clips.PathOf("no-index.mp4"), whole[..whole.AsSpan().LastIndexOf("moov"u8)]);

        Assert.Contains("breaks off before its index (moov)", Mistake(clips.PathOf("no-index.mp4")), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAnyFrame_AFilmSaysSo()
        => Assert.Contains("is not a video that ffmpeg can read", Mistake(Holding("no-frames.mkv", RawMatroska.Header(new FilmShape(16, 16, 10)))), StringComparison.Ordinal);

    [Theory]
    [InlineData("encv")]
    [InlineData("drmi")]
    public void AnEncryptedFilm_IsNotTakenForNoise(string protectedName)
    {
        // As ISO 14496-12, 8.12 has it: the picture's description is renamed, and a box beside it tells the former name.
        var film = File.ReadAllBytes(clips.Make("plain.mp4", Bars));
        var place = film.AsSpan().LastIndexOf("mp4v"u8);
        Encoding.ASCII.GetBytes(protectedName).CopyTo(film, place);
        var description = film.AsSpan().LastIndexOf("esds"u8);
        "sinf"u8.CopyTo(film.AsSpan(description));

        Assert.Contains("is encrypted by copy protection", Mistake(Holding("bought.mp4", film)), StringComparison.Ordinal);
    }

    [Fact]
    public void AFilmWhoseTitleIsThatOfAProtectedPicture_IsRead()
        => Assert.Equal(30, clips.Open(clips.Make("titled.mp4", Bars, "-metadata", "title=encv or drmi")).Facts.FrameCount);

    [Fact]
    public void ASongWithACover_HasNoPicture()
    {
        var cover = clips.Run("cover.png", ["-f", "lavfi", "-i", "color=red:s=20x20", "-frames:v", "1"]);
        var song = clips.Run("song.mp3", ["-i", cover, "-f", "lavfi", "-i", "sine=d=0.2", "-map", "0", "-map", "1", "-c:v", "copy", "-disposition:v:0", "attached_pic"]);

        Assert.Contains("has no picture", Mistake(song), StringComparison.Ordinal);
    }

    private void ReadOrRefused(string path)
    {
        try
        {
            Assert.NotEmpty(clips.Open(path).ReadColour(CancellationToken.None).Select(frame => frame.Index));
        }
        catch (UserInputException mistake)
        {
            Assert.EndsWith(".", mistake.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', mistake.Message);
        }
    }

    private string Holding(string name, byte[] content)
    {
        File.WriteAllBytes(clips.PathOf(name), content);
        return clips.PathOf(name);
    }

    private string Mistake(string path) => Assert.Throws<UserInputException>(() => clips.Open(path)).Message;
}
