using Dorsal.Footage;
using Dorsal.Inference.Landmarks;
using Dorsal.Inference.Nets;
using Dorsal.Knowledge;
using Dorsal.Person;
using Dorsal.Result;
using Dorsal.Video;

namespace Dorsal.Cli.Analysis;

/// <summary>The real one: ffmpeg for the frames, BlazePose for the person, the core for the rest.</summary>
/// <param name="threads">Absent: one for every core.</param>
/// <param name="watch">Looks on while the film and the net are read; absent: nobody does.</param>
internal sealed class LiftAnalyst(int? threads, IAnalysisWatch? watch = null) : ILiftAnalyst
{
    private const int HashDigits = 8;

    public MeasuredLift Analyse(
        FilmSource source,
        PoseModel model,
        AnalysisOptions options,
        Action<AnalysisProgress>? report,
        CancellationToken cancellation,
        CopyOnTheWay? copy = null)
    {
        var (seen, versions) = Observe(source, model, report, copy, cancellation);
        // The nets and the last pictures make place for the arithmetic, and for the ffmpegs that draw, copy and encode after it.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        report?.Invoke(new AnalysisProgress(AnalysisStage.Judging, 1));
        var lift = DeadliftAnalysis.Trace(seen, options);
        return new MeasuredLift(lift, DeadliftAnalysis.Judge(lift, versions) with { Load = options.Load });
    }

    /// <summary>The nets live no longer than the film is read.</summary>
    private (Observations Seen, AnalysisVersions Versions) Observe(
        FilmSource source, PoseModel model, Action<AnalysisProgress>? report, CopyOnTheWay? copy, CancellationToken cancellation)
    {
        var all = threads ?? NetOptions.Default.Threads;
        using var nets = new NetsInLoad(model, new NetOptions(LifterTracker.ShareOf(all)));
        var footage = FfmpegFootage.Open(source, FfmpegTools.Find() with { Threads = threads }, cancellation, copy);
        var net = nets.Landmarks;
        var (film, reader) = watch is null ? ((IFootage)footage, (ILandmarkNet)net) : (watch.Over(footage), watch.Over(net));
        return (DeadliftAnalysis.Observe(film, nets.Detector, reader, all, report, cancellation), Versions(net));
    }

    private static AnalysisVersions Versions(BlazePoseLandmarkNet net) => new(
        ProgramVersion.Text,
        $"{Path.GetFileNameWithoutExtension(net.File.FileName)} {net.Hash[..HashDigits]}",
        KnowledgeVersion.Thresholds);
}
