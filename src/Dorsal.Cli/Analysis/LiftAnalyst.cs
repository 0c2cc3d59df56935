using Dorsal.Inference.Detection;
using Dorsal.Inference.Landmarks;
using Dorsal.Inference.Nets;
using Dorsal.Knowledge;
using Dorsal.Result;
using Dorsal.Video;

namespace Dorsal.Cli.Analysis;

/// <summary>The real one: ffmpeg for the frames, BlazePose for the person, the core for the rest.</summary>
internal sealed class LiftAnalyst : ILiftAnalyst
{
    private const int HashDigits = 8;

    public MeasuredLift Analyse(
        string video,
        PoseModel model,
        AnalysisOptions options,
        Action<AnalysisProgress>? report,
        CancellationToken cancellation)
    {
        var footage = FfmpegFootage.Open(video, FfmpegTools.Find(), cancellation);
        using var detector = new BlazePoseDetector();
        using var net = new BlazePoseLandmarkNet(model);

        var lift = DeadliftAnalysis.Run(footage, detector, net, options, report, cancellation);
        return new MeasuredLift(lift, DeadliftAnalysis.Judge(lift, Versions(net.File)) with { Load = options.Load });
    }

    private static AnalysisVersions Versions(NetFile net) => new(
        ProgramVersion.Text,
        $"{Path.GetFileNameWithoutExtension(net.FileName)} {net.HashIn(ModelManifest.Folder)[..HashDigits]}",
        KnowledgeVersion.Thresholds);
}
