using System.Runtime.Versioning;
using Dorsal.Footage;

namespace Dorsal.Video.Tests;

public sealed class FfmpegFootageTests(ClipFolder clips) : IClassFixture<ClipFolder>
{
    /// <summary>White in its upper left quarter, black elsewhere.</summary>
    private const string WhiteCorner = "color=black:s=64x48:r=30:d=0.2,drawbox=0:0:32:24:white:t=fill";

    /// <summary>Of a long film the small grey pictures are read anew; of a short one they are made of those that were read in colour.</summary>
    [Theory]
    [InlineData("grey-of-red.mkv", "red", "-c:v libx264rgb -qp 0")]
    [InlineData("grey-of-blue.mkv", "blue", "-c:v libx264rgb -qp 0")]
    [InlineData("grey-of-light.mkv", "red", "-c:v libx265 -x265-params log-level=none:crf=1 -pix_fmt yuv420p10le -color_primaries bt2020 -color_trc smpte2084 -colorspace bt2020nc")]
    [InlineData("grey-of-usual-red.mkv", "red", "-c:v libx264 -pix_fmt yuv420p -colorspace bt709")]
    public void AColourHasOneGrey_InLongFilmsAsInShortOnes(string name, string colour, string options)
    {
        var film = clips.Open(clips.Run(name, ["-f", "lavfi", "-i", $"color={colour}:s=64x48:r=10:d=0.3", .. options.Split(' ')]));
        var kept = film.ReadColour(CancellationToken.None).First().Picture.Grey().Luma[0];

        Assert.All((int[])[1, 4], shrink => Assert.InRange(film.ReadGrey(shrink, CancellationToken.None).First().Picture.Luma[0], kept - 1, kept + 1));
    }

    [Fact]
    public void EveryFrameComesOnceWithItsTime()
    {
        var footage = clips.Open(clips.Make("plain.mp4", "testsrc=s=64x48:r=30:d=1", "-bf", "2"));

        var frames = footage.ReadColour(CancellationToken.None).Select(frame => (frame.Index, frame.Time)).ToList();

        Assert.Equal(30, frames.Count);
        Assert.Equal(footage.Facts.FrameTimes.Index(), frames);
        Assert.Equal(30, footage.Facts.FramesPerSecond, 6);
        Assert.False(footage.Facts.VariableFrameRate);
    }

    [Fact]
    public void OneThread_ReadsTheSameFramesAsMany()
    {
        var path = clips.Make("threads.mp4", "testsrc=s=64x48:r=30:d=1", "-bf", "2");
        var limited = FfmpegFootage.Open(path, clips.Tools with { Threads = 1 }, CancellationToken.None);

        Assert.Equal(Content(clips.Open(path)), Content(limited));

        static List<string> Content(FfmpegFootage footage)
            => [.. footage.ReadGrey(1, CancellationToken.None).Select(frame => Convert.ToHexString(frame.Picture.Luma))];
    }

    [Fact]
    public void ALimitOfThreads_HoldsForReadingFilteringAndWriting()
        => Assert.Equal(
            ["-filter_threads", "3", "-threads", "3", "-i", "a.mp4", "-f", "null", "-threads", "3", "-"],
            ThreadArguments.Limit(["-i", "a.mp4", "-f", "null", "-"], 3));

    [LinuxFact]
    [SupportedOSPlatform("linux")]
    public void ALimitOfThreads_ReachesFfmpeg()
    {
        var parrot = clips.Tools with { Ffmpeg = clips.Tools.Ffmpeg with { FilePath = clips.Script("parrot", "echo \"$@\"") }, Threads = 3 };
        using var child = parrot.Start(["-i", "a.mp4", "-"], frames: 1, CancellationToken.None);

        Assert.Equal("-filter_threads 3 -threads 3 -i a.mp4 -threads 3 -\n", child.ReadText());
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(8, 4)]
    public void WorkInTheBackground_TakesHalfOfTheThreads(int threads, int taken)
        => Assert.Equal(taken, (clips.Tools with { Threads = threads }).InBackground().Threads);

    [Theory]
    [InlineData(1)]
    [InlineData(240)]
    public void SlowAndFastCameras_KeepTheirRate(int rate)
    {
        var footage = clips.Open(clips.Make($"rate{rate}.mp4", $"testsrc=s=64x48:r={rate}", "-frames:v", "8"));

        Assert.Equal(8, footage.ReadGrey(1, CancellationToken.None).Count());
        Assert.Equal(rate, footage.Facts.FramesPerSecond, 3);
    }

    [Fact]
    public void VariableFrameRate_IsNeitherFilledUpNorThinnedOut()
    {
        var path = clips.Make("variable.mkv", "testsrc=s=64x48:r=30:d=1,select='lt(n,10)+not(mod(n,5))'");

        var footage = clips.Open(path);

        Assert.Equal(14, footage.ReadGrey(1, CancellationToken.None).Count());
        Assert.Equal(14, footage.Facts.FrameCount);
        Assert.True(footage.Facts.VariableFrameRate);
        Assert.Equal(25 / 30.0, footage.Facts.FrameTimes[^1].Number, 0.002);
    }

    [Fact]
    public void TrimmedFilm_StartsWhereTheEditListSays()
    {
        var whole = clips.Make("whole.mp4", "testsrc=s=64x48:r=30:d=2", "-g", "60");
        var trimmed = clips.Open(clips.Run("trimmed.mp4", ["-ss", "0.5", "-i", whole, "-c", "copy"]));

        Assert.Equal(45, trimmed.ReadGrey(1, CancellationToken.None).Count());
        Assert.Equal(45, trimmed.Facts.FrameCount);
    }

    [Fact]
    public void FilmWithACoverPicture_ShowsTheFilm()
    {
        var film = clips.Make("film.mp4", "testsrc=s=64x48:r=30:d=0.5");
        var cover = clips.Run("cover.png", ["-f", "lavfi", "-i", "color=red:s=20x20", "-frames:v", "1"]);
        var footage = clips.Open(clips.Run("covered.mp4", ["-i", cover, "-i", film, "-map", "0", "-map", "1", "-c", "copy", "-disposition:v:0", "attached_pic"]));

        Assert.Equal((64, 48, 15), (footage.Facts.Width, footage.Facts.Height, footage.ReadColour(CancellationToken.None).Count()));
    }

    [Theory]
    [InlineData(0, 1, -1, 0, 36, 4)]    // clockwise: upper right
    [InlineData(-1, 0, 0, -1, 48, 36)]  // upside down: lower right
    [InlineData(0, -1, 1, 0, 4, 48)]    // anticlockwise: lower left
    [InlineData(-1, 0, 0, 1, 48, 4)]    // mirrored: upper right
    public void RotatedFilm_IsReadAsDisplayed(int a, int b, int c, int d, int whiteX, int whiteY)
    {
        var path = clips.Make($"turn{a}{b}{c}{d}.mp4", WhiteCorner);
        DisplayMatrix.Write(path, a, b, c, d);
        var footage = clips.Open(path);

        var grey = footage.ReadGrey(1, CancellationToken.None).First().Picture;
        var colour = footage.ReadColour(CancellationToken.None).First().Picture;

        Assert.Equal(a == 0 ? (48, 64) : (64, 48), (grey.Width, grey.Height));
        Assert.InRange(grey[whiteX, whiteY], 230, 255);
        Assert.InRange(colour.ColourAt(whiteX, whiteY).Red, 230, 255);
        Assert.InRange(grey.Luma.Average(luma => luma), 50, 80);
    }

    [Theory]
    [InlineData("63x47", 1)]
    [InlineData("63x47", 4)]
    [InlineData("107x61", 3)]
    public void OddSize_IsCutToWholeSquares(string size, int shrink)
    {
        var footage = clips.Open(clips.Run($"odd{size}-{shrink}.mkv", ["-f", "lavfi", "-i", $"testsrc=s={size}:r=30:d=0.1", "-c:v", "ffv1", "-pix_fmt", "gray"]));
        var full = footage.ReadGrey(1, CancellationToken.None).First().Picture;
        var small = footage.ReadGrey(shrink, CancellationToken.None).First().Picture;

        Assert.Equal((footage.Facts.Width / shrink, footage.Facts.Height / shrink), (small.Width, small.Height));
        for (var y = 0; y < small.Height; y++)
        {
            for (var x = 0; x < small.Width; x++)
                Assert.InRange(small[x, y] - Mean(full, x * shrink, y * shrink, shrink), -1.5, 1.5);
        }
    }

    [Fact]
    public void ColouredFilmMadeSmallAndGrey_IsTheMeanOfItsGreyPixels()
    {
        var footage = clips.Open(clips.Run("grey.mkv", ["-f", "lavfi", "-i", "testsrc=s=107x61:r=30:d=0.1", "-c:v", "ffv1", "-pix_fmt", "yuv420p"]));
        var full = footage.ReadGrey(1, CancellationToken.None).First().Picture;
        var small = footage.ReadGrey(3, CancellationToken.None).First().Picture;
        for (var i = 0; i < small.Width * small.Height; i++)
            Assert.InRange(small.Luma[i] - Mean(full, 3 * (i % small.Width), 3 * (i / small.Width), 3), -2, 2);
    }

    [Fact]
    public void SingleFrames_AreThoseOfTheWholeFilm()
    {
        var footage = clips.Open(clips.Run("single.mkv", ["-f", "lavfi", "-i", "testsrc=s=64x48:r=30:d=1", "-c:v", "ffv1"]));
        var all = footage.ReadColour(CancellationToken.None).Select(frame => (frame.Index, frame.Time, Bytes: frame.Picture.Planes.ToArray())).ToList();
        var some = footage.ReadColour(new HashSet<int> { 17, 3, 29, 4 }, CancellationToken.None).Select(frame => (frame.Index, frame.Time, Bytes: frame.Picture.Planes.ToArray())).ToList();

        Assert.Equal([3, 4, 17, 29], some.Select(frame => frame.Index));
        Assert.All(some, frame => Assert.True(frame.Time == all[frame.Index].Time && frame.Bytes.SequenceEqual(all[frame.Index].Bytes)));
        Assert.Empty(footage.ReadColour(new HashSet<int>(), CancellationToken.None));
    }

    [Fact]
    public void UnequalPixels_AreStretchedToSquares()
    {
        var footage = clips.Open(clips.Make("wide.mp4", WhiteCorner + ",setsar=3/2"));
        var picture = footage.ReadGrey(1, CancellationToken.None).First().Picture;

        Assert.Equal((96, 48), (picture.Width, picture.Height));
        Assert.InRange(picture[40, 10], 230, 255);
        Assert.InRange(picture[56, 10], 0, 25);
    }

    [Theory]
    [InlineData("-y.mp4")]
    [InlineData("my lift.mp4")]
    [InlineData("squat%03d [a],b;c='d'é.mp4")]
    public void AnyFileName_IsJustAName(string name)
    {
        var plain = clips.Make("name.mp4", "testsrc=s=64x48:r=30:d=0.2");
        File.Copy(plain, clips.PathOf(name), overwrite: true);

        Assert.Equal(6, clips.Open(clips.PathOf(name)).ReadColour(CancellationToken.None).Count());
    }

    private static double Mean(GreyPicture picture, int left, int top, int size) =>
        Enumerable.Range(0, size * size).Average(i => (double)picture[left + (i % size), top + (i / size)]);
}
