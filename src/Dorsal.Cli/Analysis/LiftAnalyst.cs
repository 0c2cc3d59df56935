using Dorsal.Inference.Detection;
using Dorsal.Inference.Landmarks;
using Dorsal.Inference.Nets;
using Dorsal.Knowledge;
using Dorsal.Result;
using Dorsal.Video;

namespace Dorsal.Cli.Analysis;

/// <summary>The real one: ffmpeg for the frames, BlazePose for the person, the core for the rest.</summary>
/// <param name="threads">Absent: one for every core.</param>
internal sealed class LiftAnalyst(int? threads) : ILiftAnalyst
{
    private const int HashDigits = 8;

    public MeasuredLift Analyse(
        string video,
        PoseModel model,
        AnalysisOptions options,
        Action<AnalysisProgress>? report,
        CancellationToken cancellation)
    {
        var footage = FfmpegFootage.Open(video, FfmpegTools.Find() with { Threads = threads }, cancellation);
        var running = threads is { } count ? new NetOptions(count) : NetOptions.Default;
        using var detector = new BlazePoseDetector(options: running);
        using var net = new BlazePoseLandmarkNet(model, running);

        var lift = DeadliftAnalysis.Run(footage, detector, net, options, running.Threads, report, cancellation);
        return new MeasuredLift(lift, DeadliftAnalysis.Judge(lift, Versions(net)) with { Load = options.Load });
    }

    private static AnalysisVersions Versions(BlazePoseLandmarkNet net) => new(
        ProgramVersion.Text,
        $"{Path.GetFileNameWithoutExtension(net.File.FileName)} {net.Hash[..HashDigits]}",
        KnowledgeVersion.Thresholds);
}
