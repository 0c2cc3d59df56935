using Dorsal.Cli.Analysis;
using Dorsal.Result;

namespace Dorsal.Cli.Tests;

/// <summary>Answers at once with a result made by hand, and remembers what it was asked.</summary>
internal sealed class FakeAnalyst(Func<string, LiftAnalysisResult> answer) : ILiftAnalyst
{
    public List<(string Video, ModelSize Model, AnalysisOptions Options)> Asked { get; } = [];

    public LiftAnalysisResult Analyse(
        string video,
        ModelSize model,
        AnalysisOptions options,
        IProgress<AnalysisProgress>? progress,
        CancellationToken cancellation)
    {
        Asked.Add((video, model, options));
        foreach (var stage in Enum.GetValues<AnalysisStage>())
            progress?.Report(new AnalysisProgress(stage, (int)stage / 5.0));

        return answer(video);
    }
}
