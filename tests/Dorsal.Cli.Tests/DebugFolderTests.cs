using Dorsal.Results.Testing;
using Spectre.Console.Testing;

namespace Dorsal.Cli.Tests;

public class DebugFolderTests
{
    [Fact]
    public void Debug_LeavesTheDrawingsBesideNothingElse()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(0, program.Run("analyze", "a.mp4", "--out", program.At("out"), "--debug", program.At("seen")));
        Assert.Equal(FakeArtist.Names, Names(program.At("seen")));
        Assert.Equal(["out", "seen"], Names(program.Folder));
        Assert.Contains($"Drawings: {program.At("seen")}", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutDebug_NothingIsDrawn()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice)
        {
            Artist = new FakeArtist { HalfWay = () => throw new InvalidOperationException("It draws.") },
        };

        Assert.Equal(0, program.Run("analyze", "a.mp4", "--out", program.At("out")));
        Assert.DoesNotContain("Drawings", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhileItDraws_ProgressSaysSo()
    {
        using var terminal = new TestConsole().Interactive().Width(120);
        using var program = new Rehearsal(KnownResults.RoundingTwice) { ProgressTerminal = terminal };
        program.Run("analyze", "a.mp4", "--out", program.At("out"), "--debug", program.At("seen"));

        Assert.Contains("a.mp4: drawing", terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void DrawingsOfAnEarlierLift_AreReplaced()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        Directory.CreateDirectory(program.At("seen"));
        File.WriteAllText(program.At("seen", "rep07-4-lockout.png"), "of another lift");
        File.WriteAllText(program.At("seen", "debug.mp4"), "of another lift");

        Assert.Equal(0, program.Run("analyze", "a.mp4", "--out", program.At("out"), "--debug", program.At("seen")));
        Assert.Equal(FakeArtist.Names, Names(program.At("seen")));
        Assert.Equal("film", File.ReadAllText(program.At("seen", "debug.mp4")));
    }

    [Theory]
    [InlineData("holiday.png")]
    [InlineData("rep1.png")]
    [InlineData("analysis.json")]
    public void AFolderThatHoldsAnythingElse_IsLeftAlone(string foreign)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        Directory.CreateDirectory(program.At("mine"));
        File.WriteAllText(program.At("mine", foreign), "mine");

        Assert.Equal(2, program.Run("analyze", "a.mp4", "--out", program.At("out"), "--debug", program.At("mine")));
        Assert.Contains(foreign, Assert.Single(program.Error.ToString().Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Equal([foreign], Names(program.At("mine")));
        Assert.Empty(program.Analyst.Asked);
    }

    [Fact]
    public void AFolderThatHoldsAFolder_IsLeftAlone()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        Directory.CreateDirectory(program.At("mine", "holiday"));

        Assert.Equal(2, program.Run("analyze", "a.mp4", "--out", program.At("out"), "--debug", program.At("mine")));
        Assert.StartsWith($"{program.At("mine", "holiday")} was not drawn by dorsal", Assert.Single(program.Error.ToString().Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(["holiday"], Names(program.At("mine")));
    }

    [Theory]
    [InlineData("taken", "is a file")]
    [InlineData("taken/below", "is a file")]
    [InlineData("out", "is where the result goes")]
    [InlineData("out/", "is where the result goes")]
    public void AFolderThatCannotBe_IsFoundBeforeTheLongWork(string place, string sentence)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        File.WriteAllText(program.At("taken"), "a file");

        Assert.Equal(2, program.Run("analyze", "a.mp4", "--out", program.At("out"), "--debug", program.At(place)));
        Assert.Contains(sentence, program.Error.ToString(), StringComparison.Ordinal);
        Assert.Contains("--debug", Assert.Single(program.Error.ToString().Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(program.Analyst.Asked);
    }

    [Theory]
    [InlineData("a.mp4")]
    [InlineData("a.mp4", "b.mp4")]
    public void ANameOfNothing_IsFoundBeforeTheLongWork(params string[] films)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(2, program.Run(["analyze", .. films, "--out", program.At("out"), "--debug", ""]));
        Assert.StartsWith("--debug names no folder", Assert.Single(program.Error.ToString().Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(program.Analyst.Asked);
    }

    [Fact]
    public void CtrlCWhileItDraws_LeavesNothingBehind()
    {
        using var stop = new CancellationTokenSource();
        using var program = new Rehearsal(KnownResults.RoundingTwice) { Artist = new FakeArtist { HalfWay = stop.Cancel } };

        Assert.Equal(130, program.Run(stop.Token, "analyze", "a.mp4", "--out", program.At("out"), "--debug", program.At("seen")));
        Assert.Empty(Names(program.Folder));
    }

    [Fact]
    public void AFullDiskWhileItDraws_IsOneSentenceAndLeavesNothingBehind()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice)
        {
            Artist = new FakeArtist { HalfWay = () => throw new IOException("No space left on device.") },
        };

        Assert.Equal(2, program.Run("analyze", "a.mp4", "--out", program.At("out"), "--debug", program.At("seen")));
        Assert.Equal(
            $"The drawings cannot be written to {program.At("seen")}: No space left on device; choose another folder with --debug.",
            program.Error.ToString().Trim());
        Assert.Empty(Names(program.Folder));
    }

    private static string[] Names(string folder)
        => [.. Directory.GetFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];
}
