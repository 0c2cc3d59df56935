using System.ComponentModel;
using System.Globalization;
using Dorsal.Footage;

namespace Dorsal.Video;

/// <summary>
/// The ffmpeg and ffprobe that Dorsal uses: those named by DORSAL_FFMPEG and DORSAL_FFPROBE, else recent ones on PATH, else the
/// copies beside the program.
/// </summary>
public sealed record FfmpegTools(FfmpegTool Ffmpeg, FfmpegTool Ffprobe)
{
    /// <summary>How many threads each may use; absent: as many as it sees fit.</summary>
    public int? Threads { get; init; }

    /// <summary>Whether what it does may wait for everything else.</summary>
    private bool MayWait { get; init; }

    /// <summary>The same for work that goes on beside more urgent one: it takes what processor time is left over, on half of the threads.</summary>
    public FfmpegTools InBackground() => OnHalfTheThreads() with { MayWait = true };

    /// <summary>The same for work that goes on beside other of its kind: each thread that decodes holds frames of its own.</summary>
    internal FfmpegTools OnHalfTheThreads() => this with { Threads = Math.Max(1, (Threads ?? Environment.ProcessorCount) / 2) };

    /// <summary>How long each may do nothing while it is waited for.</summary>
    internal TimeSpan Patience { get; init; } = DefaultPatience;

    /// <summary>
    /// Seconds that ffmpeg and ffprobe may do nothing while they are waited for, before they are stopped. Ours: a working one
    /// shows a frame within a second, and a sleeping disk wakes within ten.
    /// </summary>
    internal const string PatienceVariable = "DORSAL_PATIENCE";

    private const double LeastPatience = 0.1;
    private const double MostPatience = 86_400;

    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan VersionPatience = TimeSpan.FromSeconds(10);

    /// <summary>ffmpeg at work.</summary>
    /// <param name="frames">How many it decodes or writes at most.</param>
    /// <param name="feeds">Whether the caller writes to its standard input.</param>
    internal ChildProcess Start(string[] arguments, int frames, CancellationToken cancellation, bool feeds = false) => new(
        Ffmpeg.RequirePath(),
        Threads is { } threads ? ThreadArguments.Limit(arguments, threads) : arguments,
        Patience,
        FilmLimits.MostProcessorTime(frames),
        cancellation,
        feeds,
        MayWait);

    /// <summary>ffprobe at work.</summary>
    /// <param name="frames">How many it decodes at most.</param>
    internal ChildProcess StartProbe(string[] arguments, int frames, CancellationToken cancellation)
        => new(Ffprobe.RequirePath(), arguments, Patience, FilmLimits.MostProcessorTime(frames), cancellation);

    /// <summary>Looks in the environment, on PATH and beside the program.</summary>
    public static FfmpegTools Find() => Find(
        Environment.GetEnvironmentVariable,
        Path.Combine(AppContext.BaseDirectory, "ffmpeg"));

    /// <summary>Looks with the given environment variables and folder of bundled copies.</summary>
    public static FfmpegTools Find(Func<string, string?> variable, string bundledFolder) =>
        new(Find("ffmpeg", variable, bundledFolder), Find("ffprobe", variable, bundledFolder)) { Patience = PatienceOf(variable(PatienceVariable)) };

    private static TimeSpan PatienceOf(string? seconds)
        => double.TryParse(seconds, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= LeastPatience and <= MostPatience
            ? TimeSpan.FromSeconds(number)
            : DefaultPatience;

    private static FfmpegTool Find(string name, Func<string, string?> variable, string bundledFolder)
    {
        var missing = FfmpegTool.Missing(name);
        if (variable(missing.Variable) is { Length: > 0 } named)
            return Try(name, named, ToolOrigin.Environment) ?? missing with { Refused = named };

        var fileName = OperatingSystem.IsWindows() ? name + ".exe" : name;
        var folders = (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Select(folder => Try(name, Path.Combine(folder, fileName), ToolOrigin.Path))
                .FirstOrDefault(tool => tool?.Version is { IsRecent: true })
            ?? Try(name, Path.Combine(bundledFolder, fileName), ToolOrigin.Bundled)
            ?? missing;
    }

    private static FfmpegTool? Try(string name, string file, ToolOrigin origin)
    {
        if (!File.Exists(file))
            return null;

        try
        {
            using var patience = new CancellationTokenSource(VersionPatience);
            using var child = new ChildProcess(file, ["-version"], VersionPatience * 2, VersionPatience, patience.Token);
            var version = FfmpegVersion.Parse(child.ReadText());
            return version is null ? null : new FfmpegTool(name, file, version, origin);
        }
        catch (Win32Exception)
        {
            return null; // Not a program of this machine: the next place is as good as no file here.
        }
        catch (Exception cause) when (cause is OperationCanceledException or UserInputException)
        {
            return null; // It says nothing, or breaks down before it does.
        }
    }
}
