using Dorsal.Cli.Publishing;
using Dorsal.Results.Testing;

namespace Dorsal.Cli.Tests.Publishing;

public class PublicationTests
{
    [Fact]
    public void AFileThatCannotBeReplaced_LeavesAllOfTheEarlierRunAsItWas()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.Run("analyze", "a.mp4", "--out", program.At("out"), "--no-video", "--export", "csv");
        var before = Contents(program.At("out"));
        Directory.CreateDirectory(program.At("out", "annotated.mp4"));

        Assert.Equal(2, program.Run("analyze", "b.mp4", "--out", program.At("out"), "--export", "csv"));
        Assert.StartsWith($"The result cannot be written to {program.At("out")}: ", Assert.Single(Lines(program.Error)), StringComparison.Ordinal);
        Assert.Equal(before, Contents(program.At("out")));
    }

    [Fact]
    public void AFirstRunThatCannotBeWritten_LeavesNothing()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        Directory.CreateDirectory(program.At("out", "annotated.mp4"));

        Assert.Equal(2, program.Run("analyze", "b.mp4", "--out", program.At("out"), "--debug", program.At("seen")));
        Assert.Equal(["annotated.mp4"], Directory.GetFileSystemEntries(program.At("out")).Select(entry => Path.GetFileName(entry)));
        Assert.False(Directory.Exists(program.At("seen")));
    }

    [Theory]
    [InlineData("out")]
    [InlineData("seen")]
    public void AnotherRunInTheSameFolder_IsFoundBeforeTheLongWorkAndLeftAlone(string folder)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        using (var other = Workroom.Open(program.At(folder), "--out"))
        {
            other.Write("analysis.json", "of the other run"u8);

            Assert.Equal(2, program.Run("analyze", "a.mp4", "--out", program.At("out"), "--debug", program.At("seen")));
            Assert.Contains("Another run of dorsal is writing into", Assert.Single(Lines(program.Error)), StringComparison.Ordinal);
            Assert.True(File.Exists(other.Aside("analysis.json")));
        }

        Assert.Empty(program.Analyst.Asked);
        Assert.Empty(Directory.GetFileSystemEntries(program.Folder));
    }

    [Fact]
    public void WhatAKilledRunHasLeft_GoesWithTheNextOne()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        Directory.CreateDirectory(program.At("out", Workroom.Name, "new"));
        File.WriteAllText(program.At("out", Workroom.Name, "lock"), "");
        File.WriteAllText(program.At("out", Workroom.Name, "film.mp4"), "half");
        File.WriteAllText(program.At("out", Workroom.Name, "new", "annotated.mp4"), "half");

        Assert.Equal(0, program.Run("analyze", "a.mp4", "--out", program.At("out"), "--no-video"));
        Assert.Equal(["analysis.json", "report.html"], Directory.GetFileSystemEntries(program.At("out")).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal));
    }

    private static string[] Lines(StringWriter text) => text.ToString().Trim().Split('\n');

    private static List<(string Name, string Content)> Contents(string folder)
        => [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file)))];
}
