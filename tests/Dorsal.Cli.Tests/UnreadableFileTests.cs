using Dorsal.Results;
using Dorsal.Results.Testing;
using Dorsal.Wording;

namespace Dorsal.Cli.Tests;

/// <summary>Files that are there and that the program may not read, as somebody else's or those that another program holds.</summary>
public class UnreadableFileTests
{
    [Theory]
    [InlineData("analysis.json", "plan", "analysis.json")]
    [InlineData("interview.json", "plan", "analysis.json", "--interview", "interview.json")]
    [InlineData("analysis.json", "analyze", "lift.mp4", "--neutral", "analysis.json", "--out", "out")]
    [InlineData("analysis.json", "compare", "analysis.json", "light.json", "--loads", "140,90", "--out", "out")]
    [InlineData("report.html", "compare", "analysis.json", "light.json", "--loads", "140,90", "--out", "out")]
    [InlineData("de.json", "analyze", "lift.mp4", "--language", "de.json", "--out", "out")]
    public void AFileThatCannotBeRead_IsNamedInOneSentence(string held, params string[] arguments)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        var analysis = AnalysisJson.Write(KnownResults.RoundingTwice, KnownAdvice.Rounding, Texts.English);
        File.WriteAllBytes(program.At("analysis.json"), analysis);
        File.WriteAllBytes(program.At("light.json"), analysis);
        File.WriteAllBytes(program.At("interview.json"), InterviewFile.Write(new() { WarningSigns = [] }));
        File.WriteAllText(program.At("report.html"), "A report.");
        File.WriteAllText(program.At("de.json"), """{ "language": "de" }""");
        using var another = new FileStream(program.At(held), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(2, program.Run([.. arguments.Select(argument => IsFile(argument) ? program.At(argument) : argument)]));
        Assert.StartsWith($"{program.At(held)} cannot be read: ", program.Error.ToString(), StringComparison.Ordinal);
        Assert.Single(program.Error.ToString().Trim().Split('\n'));
        Assert.False(Directory.Exists(program.At("out")));
    }

    [Theory]
    [InlineData]
    [InlineData("--no-video")]
    public void AnAnnotatedFilmThatCannotBeRead_IsFoundBeforeTheLongWork(params string[] options)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        Directory.CreateDirectory(program.At("out"));
        File.WriteAllBytes(program.At("out", "annotated.mp4"), FakeFilmArtist.Film);
        using var another = new FileStream(program.At("out", "annotated.mp4"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(2, program.Run(["analyze", "lift.mp4", "--out", program.At("out"), .. options]));
        Assert.StartsWith($"{program.At("out", "annotated.mp4")} cannot be read: ", Assert.Single(program.Error.ToString().Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(program.Analyst.Asked);
    }

    private static bool IsFile(string argument) => argument == "out" || argument.EndsWith(".json", StringComparison.Ordinal);
}
