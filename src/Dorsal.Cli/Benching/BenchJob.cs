using Dorsal.Cli.Analysis;
using Dorsal.Cli.Terminal;
using Dorsal.Footage;
using Dorsal.Inference.Nets;
using Dorsal.Video;

namespace Dorsal.Cli.Benching;

/// <summary><c>dorsal bench</c>: analyses a film as <c>analyze --no-video</c> does, into a folder that goes away, and tells what it cost.</summary>
internal static class BenchJob
{
    /// <exception cref="UserInputException">The film cannot be used, or nothing can be written to the file or among temporary ones.</exception>
    public static int Run(BenchRequest request, Surroundings surroundings, CancellationToken cancellation)
    {
        var file = request.File is null ? null : BenchFile.At(request.File);
        var figures = Measure(request, surroundings, cancellation);
        BenchView.Show(surroundings.Output, figures);
        file?.Write(figures);
        return ExitCode.Done;
    }

    private static BenchFigures Measure(BenchRequest request, Surroundings surroundings, CancellationToken cancellation)
    {
        var clock = new ProcessClock();
        var watch = new RunWatch(clock);
        var analyst = new WatchedAnalyst(new LiftAnalyst(request.Threads, watch), watch);
        var peak = Analyse(request, surroundings with { CrewOf = threads => surroundings.CrewOf(threads) with { Analyst = analyst } }, cancellation);
        var (run, seen) = (watch.End(), analyst.Last!.Lift.Seen);

        var running = request.Threads is { } threads ? new NetOptions(threads) : NetOptions.Default;
        var footage = FfmpegFootage.Open(request.Video, FfmpegTools.Find() with { Threads = request.Threads }, cancellation);
        var alone = new ProgressDisplay(surroundings.Progress).ShowShare(
            $"{Path.GetFileName(request.Video)}: each piece alone",
            _ => new LonePieces(footage, request.Model, running, clock).Measure(seen.Lifter.Frames, seen.Area, cancellation));
        return new BenchFigures(seen.Video, request.Model, running.Threads, run, peak, alone);
    }

    private static PeakMemory Analyse(BenchRequest request, Surroundings surroundings, CancellationToken cancellation)
    {
        using var memory = new MemoryGauge();
        var folder = MakeFolder();
        try
        {
            FilmWork.Do(AsIfAnalysed(request, folder.FullName), surroundings, cancellation);
            return memory.Peak();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static DirectoryInfo MakeFolder()
    {
        try
        {
            return Directory.CreateTempSubdirectory("dorsal-bench-");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UserInputException(
                $"Nothing can be written to {Path.GetTempPath()}, the folder for temporary files: {cause.Message.TrimEnd('.')}; name another one in the environment (TMPDIR, on Windows TMP).", cause);
        }
    }

    private static AnalyzeRequest AsIfAnalysed(BenchRequest request, string folder)
        => new(request.Video, folder, null, request.Model, new AnalysisOptions(), Quiet: false, Report: true, NoVideo: true) { Threads = request.Threads };
}
