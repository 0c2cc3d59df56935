using Dorsal.Results.Testing;

namespace Dorsal.Cli.Tests;

public class OutputFolderTests
{
    [Fact]
    public void ASecondAnalysis_ReplacesTheFirstAndNothingElse()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.Run("analyze", "a.mp4", "--out", program.At("out"));
        File.WriteAllText(program.At("out", "notes.txt"), "felt heavy");

        Assert.Equal(0, program.Run("analyze", "a.mp4", "--out", program.At("out")));
        Assert.Equal("felt heavy", File.ReadAllText(program.At("out", "notes.txt")));
    }

    [Fact]
    public void SomebodyElsesAnalysisFile_IsLeftAlone()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        File.WriteAllText(program.At("analysis.json"), """{ "mine": true }""");

        Assert.Equal(2, program.Run("analyze", "a.mp4", "--out", program.Folder));
        Assert.Equal("""{ "mine": true }""", File.ReadAllText(program.At("analysis.json")));
        Assert.Empty(program.Analyst.Asked);
    }

    [Fact]
    public void AnAnalysisFileWithHalfALetterInAName_IsLeftAlone()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        File.WriteAllText(program.At("analysis.json"), """{ "\ud800 is half a letter": true }""");

        Assert.Equal(2, program.Run("analyze", "a.mp4", "--out", program.Folder));
        Assert.Contains("was not written by dorsal and is left alone", Assert.Single(program.Error.ToString().Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void SomebodyElsesReport_IsLeftAlone()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        File.WriteAllText(program.At("report.html"), "<!doctype html><p>mine");

        Assert.Equal(2, program.Run("analyze", "a.mp4", "--out", program.Folder));
        Assert.Equal("<!doctype html><p>mine", File.ReadAllText(program.At("report.html")));
        Assert.Empty(program.Analyst.Asked);
    }

    [Theory]
    [InlineData("taken")]
    [InlineData("taken/below")]
    public void AFileWhereTheFolderShouldBe_IsFoundBeforeTheLongWork(string place)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        File.WriteAllText(program.At("taken"), "a file");

        Assert.Equal(2, program.Run("analyze", "a.mp4", "--out", program.At(place)));
        Assert.Contains("is a file", program.Error.ToString(), StringComparison.Ordinal);
        Assert.Empty(program.Analyst.Asked);
    }
}
