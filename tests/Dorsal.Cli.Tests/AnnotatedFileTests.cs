using Dorsal.Results.Testing;
using Spectre.Console.Testing;

namespace Dorsal.Cli.Tests;

public class AnnotatedFileTests
{
    [Fact]
    public void TheFilm_LiesBesideTheNumbers()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(0, program.Run("analyze", "a.mp4", "--out", program.At("deep", "out")));
        Assert.Equal(["analysis.json", "annotated.mp4", "report.html"], Names(program.At("deep", "out")));
        Assert.Equal(FakeFilmArtist.Film, File.ReadAllBytes(program.At("deep", "out", "annotated.mp4")));
        Assert.Equal(["deep"], Names(program.Folder));
        Assert.Contains($"Film: {program.At("deep", "out", "annotated.mp4")}", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NoVideo_DrawsNone()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice)
        {
            Film = new FakeFilmArtist { HalfWay = () => throw new InvalidOperationException("It draws.") },
        };

        Assert.Equal(0, program.Run("analyze", "a.mp4", "--out", program.At("out"), "--no-video"));
        Assert.Equal(["analysis.json", "report.html"], Names(program.At("out")));
        Assert.DoesNotContain("Film:", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhileItAnnotates_ProgressSaysSo()
    {
        using var terminal = new TestConsole().Interactive().Width(120);
        using var program = new Rehearsal(KnownResults.RoundingTwice) { ProgressTerminal = terminal };
        program.Run("analyze", "a.mp4", "--out", program.At("out"));

        Assert.Contains("a.mp4: annotating", terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFilmOfAnybodyElse_IsLeftAloneAndFoundBeforeTheLongWork()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        Directory.CreateDirectory(program.At("out"));
        File.WriteAllText(program.At("out", "annotated.mp4"), "my wedding");

        Assert.Equal(2, program.Run("analyze", "a.mp4", "--out", program.At("out")));
        Assert.Contains("annotated.mp4 was not made by dorsal", Assert.Single(program.Error.ToString().Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Equal("my wedding", File.ReadAllText(program.At("out", "annotated.mp4")));
        Assert.Empty(program.Analyst.Asked);
    }

    [Fact]
    public void AFilmOfAnEarlierRun_IsReplaced()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        Directory.CreateDirectory(program.At("out"));
        File.WriteAllBytes(program.At("out", "annotated.mp4"), [.. FakeFilmArtist.Film, 1, 2, 3]);

        Assert.Equal(0, program.Run("analyze", "a.mp4", "--out", program.At("out")));
        Assert.Equal(FakeFilmArtist.Film, File.ReadAllBytes(program.At("out", "annotated.mp4")));
    }

    [Fact]
    public void WithoutAFilm_ThatOfAnEarlierRunGoes_AndAnybodyElsesStays()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        Directory.CreateDirectory(program.At("ours"));
        Directory.CreateDirectory(program.At("theirs"));
        File.WriteAllBytes(program.At("ours", "annotated.mp4"), FakeFilmArtist.Film);
        File.WriteAllText(program.At("theirs", "annotated.mp4"), "my wedding");

        Assert.Equal(0, program.Run("analyze", "a.mp4", "--no-video", "--out", program.At("ours")));
        Assert.Equal(0, program.Run("analyze", "a.mp4", "--no-video", "--out", program.At("theirs")));
        Assert.False(File.Exists(program.At("ours", "annotated.mp4")));
        Assert.Equal("my wedding", File.ReadAllText(program.At("theirs", "annotated.mp4")));
    }

    [Fact]
    public void CtrlCWhileItAnnotates_LeavesNothingBehind()
    {
        using var stop = new CancellationTokenSource();
        using var program = new Rehearsal(KnownResults.RoundingTwice) { Film = new FakeFilmArtist { HalfWay = stop.Cancel } };

        Assert.Equal(130, program.Run(stop.Token, "analyze", "a.mp4", "--out", program.At("deep", "out")));
        Assert.Empty(Names(program.Folder));
    }

    [Fact]
    public void AFullDiskWhileItAnnotates_IsOneSentenceAndLeavesNothingBehind()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice)
        {
            Film = new FakeFilmArtist { HalfWay = () => throw new IOException("No space left on device.") },
        };

        Assert.Equal(2, program.Run("analyze", "a.mp4", "--out", program.At("out")));
        Assert.Equal(
            $"The annotated film cannot be written to {program.At("out", "annotated.mp4")}: No space left on device; choose another folder with --out, or leave it out with --no-video.",
            program.Error.ToString().Trim());
        Assert.Empty(Names(program.Folder));
    }

    private static string[] Names(string folder)
        => [.. Directory.GetFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];
}
