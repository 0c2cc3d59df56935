using Dorsal.Runs.Tests;

namespace Dorsal.Fuzz.Films;

/// <summary>One run of the program on one film, in folders of its own.</summary>
internal static class FilmRun
{
    private static readonly string[] LeastResults = ["out", "out/analysis.json"];

    private static readonly string[] AllResults =
        ["out", "out/analysis.json", "out/annotated.mp4", "out/report.html", "seen", "seen/debug.mp4"];

    public static (Verdict Verdict, string Said) Of(string folder, string name, byte[] content, bool everything)
    {
        var (home, temporary) = (Directory.CreateDirectory(Path.Combine(folder, "home")), Directory.CreateDirectory(Path.Combine(folder, "tmp")));
        File.WriteAllBytes(Path.Combine(folder, name), content);
        using var run = DorsalRun.Start(
            home.FullName,
            new() { ["TMPDIR"] = temporary.FullName, ["DOTNET_EnableDiagnostics"] = "0" },
            ["analyze", $"../{name}", "--model", "lite", "--quiet", "--out", "out", .. everything ? (string[])["--debug", "seen"] : ["--no-video", "--no-report"]]);
        try
        {
            var exitCode = run.WaitForEnd();
            return (Judge(run, exitCode, Entries(home), Entries(temporary), everything ? AllResults : LeastResults), $"exit code {exitCode}: {run.Output}{run.Error} {string.Join(' ', Entries(home).Concat(Entries(temporary)))}");
        }
        catch (TimeoutException)
        {
            return (Verdict.Hang, "");
        }
    }

    private static Verdict Judge(DorsalRun run, int exitCode, string[] left, string[] temporary, string[] results)
    {
        if (run.Alive.Count > 0)
            return Verdict.LeftoverProcess;

        var isRefused = exitCode == 2 && run.Output.Length == 0 && run.Error.Length > 0 && !run.Error.Contains('\n', StringComparison.Ordinal);
        var isRead = exitCode == 0 && run.Error.Length == 0;
        if (!isRefused && !isRead)
            return Verdict.Crash;

        if (temporary.Length > 0 || !left.Where(entry => !IsStill(entry)).SequenceEqual(isRead ? results : []))
            return Verdict.LeftoverFile;

        return isRead ? Verdict.Read : Verdict.Refused;
    }

    /// <summary>How many moments are drawn depends on what is left of the film.</summary>
    private static bool IsStill(string entry) => entry.StartsWith("seen/", StringComparison.Ordinal) && entry.EndsWith(".png", StringComparison.Ordinal);

    private static string[] Entries(DirectoryInfo folder)
        => [.. folder.EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Select(entry => Path.GetRelativePath(folder.FullName, entry.FullName)).Order(StringComparer.Ordinal)];
}
