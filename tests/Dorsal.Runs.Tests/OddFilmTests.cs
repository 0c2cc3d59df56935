namespace Dorsal.Runs.Tests;

public sealed class OddFilmTests(OddFilms films) : IClassFixture<OddFilms>
{
    private static readonly string[] Results = ["analysis.json", "annotated.mp4", "report.html"];

    public static TheoryData<string> Odd => OddFilms.Names;

    public static TheoryData<string, string> Broken => OddFilms.BrokenNames;

    [Theory, MemberData(nameof(Odd))]
    public void AnUnusualFilm_HasEveryResult(string name)
    {
        Assert.Equal(Results, films.ResultsOf(name));
        Assert.True(films.IsDrawn(name));
    }

    [Theory, MemberData(nameof(Broken))]
    public void AFileThatIsNoFilm_IsOneSentenceAndLeavesNothing(string name, string complaint)
    {
        Assert.Contains(complaint, Assert.Single(films.Complaints, line => line.StartsWith($"./{name}: ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Empty(films.ResultsOf(name));
        Assert.False(films.IsDrawn(name));
    }

    [Fact]
    public void TheRun_SaysThatSomeFailedAndLeavesNoProcessAndNoOtherFile()
    {
        Assert.Equal(2, films.ExitCode);
        Assert.Empty(films.Alive);
        Assert.Empty(films.Temporary);
        Assert.Equal(Broken.Count, films.Complaints.Count);
        Assert.Equal(Odd.Count, films.Lines.Count);
        Assert.DoesNotContain(films.Everything, entry => entry.Contains(".dorsal-run", StringComparison.Ordinal) || entry.EndsWith(".nut", StringComparison.Ordinal));
    }
}
