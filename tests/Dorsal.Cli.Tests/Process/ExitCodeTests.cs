namespace Dorsal.Cli.Tests.Process;

public sealed class ExitCodeTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-");

    public ExitCodeTests()
    {
        Directory.CreateDirectory(At("folder.mp4"));
        File.WriteAllBytes(At("empty.mp4"), []);
        File.WriteAllText(At("text.mp4"), "This is a letter and not a film.\n");
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("missing.mp4")]
    [InlineData("folder.mp4")]
    [InlineData("empty.mp4")]
    [InlineData("text.mp4")]
    public void AFileThatIsNoFilm_IsOneSentenceAndNothingIsLeftBehind(string file)
    {
        var before = Everything();
        var run = DorsalProcess.Run(folder.FullName, "analyze", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(file, Assert.Single(run.Error.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.Equal(before, Everything());
    }

    [Theory]
    [InlineData("analyze", "a.mp4", "--load", "-5")]
    [InlineData("analyze", "a.mp4", "--no-such-option")]
    [InlineData("squat")]
    [InlineData("validate", "nowhere")]
    public void AWrongCommandLine_IsOneSentence(params string[] arguments)
    {
        var run = DorsalProcess.Run(folder.FullName, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Error.Trim().Split('\n'));
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("--help", "analyze")]
    [InlineData("doctor", "ffprobe")]
    [InlineData("--version", "0.1.0")]
    public void AskingTheProgramAboutItself_Succeeds(string argument, string answer)
    {
        var run = DorsalProcess.Run(folder.FullName, argument);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(answer, run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
        Assert.DoesNotContain('\e', run.Output);
    }

    private string At(string name) => Path.Combine(folder.FullName, name);

    private string[] Everything() => [.. Directory.GetFileSystemEntries(folder.FullName, "*", SearchOption.AllDirectories).Order()];
}
