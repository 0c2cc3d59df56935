using System.Text;
using Dorsal.Footage;

namespace Dorsal.Video.Tests;

/// <summary>The copy of a film that goes into a page: what is drawn over it must fit, and nothing private may go along.</summary>
public sealed class FilmCopyTests(ClipFolder clips) : IClassFixture<ClipFolder>
{
    [Fact]
    public void EveryFrame_KeepsItsTime()
        => SameTimes(clips.Make("steady.mp4", "testsrc=s=64x48:r=30", "-frames:v", "20"));

    [Fact]
    public void InTheBackground_EveryFrameIsCopiedToo()
    {
        var film = clips.Make("patient.mp4", "testsrc=s=64x48:r=30", "-frames:v", "20");
        var copy = clips.PathOf("patient-copy.mp4");
        FilmCopy.Make(new FilmSource(film), _ => FrameChoice.All, copy, clips.Tools.InBackground(), CancellationToken.None);

        Assert.Equal(20, clips.Open(copy).Facts.FrameCount);
    }

    [Fact]
    public void UnevenFrames_StayUneven()
        => SameTimes(clips.Make("uneven.mkv", "testsrc=s=64x48:r=30:d=1,select='lt(n,10)+not(mod(n,5))'"));

    [Fact]
    public void FramesAtOddTimes_AreNotMovedToARate()
        => SameTimes(clips.Make("odd.mkv", "testsrc=s=64x48:r=30:d=1,setpts='PTS+mod(N,3)*0.004/TB'"));

    [Fact]
    public void AFilmThatBeginsLate_BeginsAtZero()
    {
        var copy = Copy(clips.Make("late.mkv", "testsrc=s=64x48:r=25:d=1,setpts='PTS+2/TB'"));

        Assert.Equal(0, FirstTimestamp(copy), 3);
    }

    [Fact]
    public void ATurnedFilm_StandsUpright()
    {
        var plain = clips.Make("plain.mp4", "testsrc=s=64x48:r=25", "-frames:v", "5");
        var turned = clips.Run("turned.mp4", ["-i", plain, "-c", "copy", "-metadata:s:v:0", "rotate=90"]);
        var facts = clips.Open(turned).Facts;
        var copy = clips.Open(Copy(turned)).Facts;

        Assert.Equal((facts.Width, facts.Height, 0), (copy.Width, copy.Height, copy.RotationDegrees));
    }

    [Theory]
    [InlineData("1280x1080", 854, 720)]
    [InlineData("1081x1921", 720, 1280)]
    [InlineData("65x49", 64, 48)]
    public void ALargeFilm_BecomesSmaller_AndSidesEven(string size, int width, int height)
    {
        var copy = clips.Open(Copy(clips.Make($"large{size}.mkv", $"testsrc=s={size}:r=5", "-frames:v", "2"))).Facts;

        Assert.InRange(copy.Width, width - 2, width + 2);
        Assert.InRange(copy.Height, height - 2, height + 2);
    }

    /// <summary>A player that jumps decodes from the last one that does: no more than twelve, however long ago the film's own was.</summary>
    [Fact]
    public void EveryTwelfthFrame_StandsByItself()
    {
        var copy = Copy(clips.Make("one-key.mp4", "testsrc=s=64x48:r=30", "-frames:v", "60", "-g", "300"));
        var standing = Ask(copy, "packet=flags", "-of", "csv=p=0").Split('\n').Index().Where(packet => packet.Item.Contains('K')).Select(packet => packet.Index).ToList();

        Assert.Equal(0, standing[0]);
        Assert.All(standing.Zip(standing.Skip(1).Append(60)), pair => Assert.InRange(pair.Second - pair.First, 1, 12));
    }

    /// <summary>Half as many again of its frames are decoded in the same time. The encoder writes into the film how it was made.</summary>
    [Fact]
    public void WhatTakesLongToDecode_IsLeftOut()
    {
        var copy = Encoding.Latin1.GetString(File.ReadAllBytes(Copy(clips.Make("film.mp4", "testsrc=s=64x48:r=30", "-frames:v", "5"))));

        Assert.Contains(" cabac=0 ", copy, StringComparison.Ordinal);
        Assert.Contains(" deblock=0:", copy, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereItWasFilmed_IsNotCopied()
    {
        var film = clips.Make("holiday.mp4", "testsrc=s=64x48:r=25", "-frames:v", "5", "-metadata", "location=+48.8577+002.295/", "-metadata", "title=Anna");
        Assert.Contains("48.8577", Tags(film), StringComparison.Ordinal);

        var tags = Tags(Copy(film));
        Assert.DoesNotContain("48.8577", tags, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", tags, StringComparison.Ordinal);
    }

    [Fact]
    public void TheChaptersOfAFilm_AreNotCopied()
    {
        File.WriteAllText(clips.PathOf("chapters.txt"), ";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=150\ntitle=Secret gym\n");
        var plain = clips.Make("no-chapters.mp4", "testsrc=s=64x48:r=25", "-frames:v", "5");
        var film = clips.Run("chapters.mp4", ["-i", plain, "-i", clips.PathOf("chapters.txt"), "-map", "0", "-map_chapters", "1", "-c", "copy"]);

        Assert.All((string[])["Secret gym", "chpl"], told =>
        {
            Assert.Contains(told, File.ReadAllText(film), StringComparison.Ordinal);
            Assert.DoesNotContain(told, File.ReadAllText(Copy(film)), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void BesideACopy_NothingIsLeft()
    {
        Copy(clips.Make("alone.mp4", "testsrc=s=64x48:r=25", "-frames:v", "5"));

        Assert.Equal(["alone-copy.mp4", "alone-read.mp4", "alone.mp4"], Directory.GetFiles(clips.PathOf(""), "alone*").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("bt601", "smpte170m")] // Of old television.
    [InlineData("bt709", "bt709")]
    [InlineData("bt2020", "bt2020nc")] // Of HDR.
    public void HoweverAFilmTellsItsColours_TheCopyTellsTheSameOnesInTodaysWay(string matrix, string told)
    {
        var film = Coloured($"{told}.mp4", matrix, "-colorspace", told);
        var copy = Copy(film);

        Assert.Contains("bt709", Ask(copy, "stream=color_space"), StringComparison.Ordinal);
        AssertSameColour(film, copy);
    }

    [Fact]
    public void AFilmThatDoesNotTellItsColours_IsCopiedUntold()
    {
        var film = Coloured("untold.mp4", "bt601");
        var copy = Copy(film);

        Assert.DoesNotContain("bt709", Ask(copy, "stream=color_space"), StringComparison.Ordinal);
        AssertSameColour(film, copy);
    }

    private string Coloured(string name, string matrix, params string[] told)
        => clips.Run(name, ["-f", "lavfi", "-i", "color=0xC06020:s=64x48:r=10:d=0.3", "-vf", $"scale=out_color_matrix={matrix},format=yuv420p", "-c:v", "libx264", "-crf", "1", .. told]);

    private void AssertSameColour(string film, string copy)
    {
        byte[] First(string path) => clips.Open(path).ReadColour(CancellationToken.None).First().Picture.ToRgb()[..3];

        Assert.All(First(film).Zip(First(copy)), channel => Assert.InRange(channel.Second, channel.First - 5, channel.First + 5));
    }

    private void SameTimes(string film)
    {
        var (original, copy) = (clips.Open(film).Facts, clips.Open(Copy(film)).Facts);

        Assert.Equal(original.FrameCount, copy.FrameCount);
        Assert.All(original.FrameTimes.Zip(copy.FrameTimes), pair => Assert.Equal(pair.First.Number, pair.Second.Number, 0.0006));
    }

    private string Copy(string film)
    {
        var copy = clips.PathOf($"{Path.GetFileNameWithoutExtension(film)}-copy.mp4");
        FilmCopy.Make(new FilmSource(film), _ => FrameChoice.All, copy, clips.Tools, CancellationToken.None);
        Assert.Equal(File.ReadAllBytes(copy), File.ReadAllBytes(CopyWhileItIsRead(film)));
        return copy;
    }

    /// <summary>Out of the decoding of a reader who wants three frames.</summary>
    private string CopyWhileItIsRead(string film)
    {
        var place = clips.PathOf($"{Path.GetFileNameWithoutExtension(film)}-read.mp4");
        var copy = new CopyOnTheWay(_ => FrameChoice.All, place);
        var footage = FfmpegFootage.Open(new FilmSource(film), clips.Tools, CancellationToken.None, copy);
        Assert.NotEmpty(footage.ReadColour(FrameChoice.Spread(3, footage.Facts), 3, CancellationToken.None).ToList());
        Assert.True(File.Exists(FilmCopy.Between(place)));
        copy.Finish(new FilmSource(film), clips.Tools, CancellationToken.None);
        return place;
    }

    private string Tags(string film) => Ask(film, "format_tags");

    private double FirstTimestamp(string film) => double.Parse(
        Ask(film, "packet=pts_time", "-read_intervals", "%+#1", "-of", "csv=p=0").Split([',', '\n'])[0], System.Globalization.CultureInfo.InvariantCulture);

    private string Ask(string film, string entries, params string[] options)
    {
        using var child = clips.Tools.StartProbe(
            ["-v", "error", "-select_streams", "v:0", "-show_entries", entries, .. options, "file:" + film], frames: 0, CancellationToken.None);
        return child.ReadText().Trim();
    }
}
