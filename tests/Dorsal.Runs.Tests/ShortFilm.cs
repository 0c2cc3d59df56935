using System.Diagnostics;
using Dorsal.Video;

namespace Dorsal.Runs.Tests;

/// <summary>The beginning of the sample, small, with everything that can be asked for; run once to know how long that takes.</summary>
public sealed class ShortFilm : IDisposable
{
    private const int Frames = 20;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-");

    public ShortFilm()
    {
        Film = Path.Combine(folder.FullName, "film.mp4");
        Cut(Path.Combine(AppContext.BaseDirectory, "Clips", "deadlift.mp4"), Film);
        var watch = Stopwatch.StartNew();
        var home = NewFolder();
        using var run = DorsalRun.Start(home, Everything);
        Assert.True(run.WaitForEnd() == 0, run.Error);
        (Duration, Results) = (watch.Elapsed, Entries(home));
    }

    public string Film { get; }

    public FfmpegTools Tools { get; } = FfmpegTools.Find();

    /// <summary>How long a run takes that nobody disturbs.</summary>
    public TimeSpan Duration { get; }

    /// <summary>What such a run leaves.</summary>
    public IReadOnlyList<string> Results { get; }

    /// <summary>A command line that has every kind of file written.</summary>
    public string[] Everything => ["analyze", Film, "--model", "lite", "--quiet", "--out", "out", "--debug", "seen", "--export", "csv,mot"];

    /// <summary>A command line that has one file written.</summary>
    public string[] NumbersAlone => ["analyze", Film, "--model", "lite", "--quiet", "--out", "out", "--no-video", "--no-report"];

    public static IReadOnlyList<string> Entries(string folder)
        => [.. Directory.GetFileSystemEntries(folder, "*", SearchOption.AllDirectories).Select(entry => Path.GetRelativePath(folder, entry)).Order(StringComparer.Ordinal)];

    public string NewFolder() => folder.CreateSubdirectory($"{Guid.NewGuid():N}").FullName;

    public void Dispose() => folder.Delete(recursive: true);

    private static void Cut(string source, string target)
    {
        string[] arguments = ["-nostdin", "-v", "error", "-i", source, "-frames:v", $"{Frames}", "-vf", "scale=180:-2", target];
        using var ffmpeg = Process.Start(FfmpegTools.Find().Ffmpeg.FilePath!, arguments);
        ffmpeg.WaitForExit();
        Assert.Equal(0, ffmpeg.ExitCode);
    }
}
