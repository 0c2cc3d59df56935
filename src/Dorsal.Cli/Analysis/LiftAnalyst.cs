using Dorsal.Result;

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
        => throw new NotSupportedException("The analysis is not wired yet.");
}
