using Dorsal.Result;
using Dorsal.Video;

namespace Dorsal.Cli.Analysis;

/// <summary>The real one: ffmpeg for the frames, BlazePose for the person, the core for the rest.</summary>
internal sealed class LiftAnalyst : ILiftAnalyst
{
    public LiftAnalysisResult Analyse(
        string video,
        ModelSize model,
        AnalysisOptions options,
        IProgress<AnalysisProgress>? progress,
        CancellationToken cancellation)
    {
        var footage = FfmpegFootage.Open(video, FfmpegTools.Find(), cancellation);
        throw new NotSupportedException($"The analysis of {footage.Facts.FileName} is not wired yet.");
    }
}
