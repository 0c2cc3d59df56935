using System.Diagnostics;

namespace Dorsal.Runs.Tests;

/// <summary>The program of docs/library.md, which calls Dorsal as any other program would.</summary>
public sealed class LibraryTests : IDisposable
{
    private static readonly string Folder = AppContext.BaseDirectory;

    private readonly DirectoryInfo own = Directory.CreateTempSubdirectory("dorsal-");

    [Fact]
    public void ProgramOnThePage_IsTheOneThatRuns()
        => Assert.Contains(Text("Program.txt"), Text("library.md"), StringComparison.Ordinal);

    [Fact]
    public void OtherProgram_MeasuresALift_AndWritesTheAnalysis()
    {
        var file = Path.Combine(own.FullName, "analysis.json");
        var (code, output, error) = Run(Path.Combine(Folder, "Clips", "deadlift.mp4"), file);
        Assert.Equal(("", 0), (error, code));
        Assert.Contains("Conventional, filmed from: Side", output, StringComparison.Ordinal);
        Assert.Contains("UpperBackRounding: Present", output, StringComparison.Ordinal);
        Assert.Contains("\"loadKg\": 100", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void OtherProgram_FilmIsMissing_IsToldInOneSentence()
    {
        var (code, _, error) = Run(Path.Combine(own.FullName, "none.mp4"), "analysis.json");
        Assert.Equal(2, code);
        Assert.Matches("^There is no file [^\n]*none.mp4: check the name and the folder.$", error);
    }

    public void Dispose() => own.Delete(recursive: true);

    private static string Text(string name) => File.ReadAllText(Path.Combine(Folder, "Page", name));

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Folder, "Library.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var run = Process.Start(start)!;
        var error = run.StandardError.ReadToEndAsync();
        var output = run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        return (run.ExitCode, output, error.Result.Trim());
    }
}
