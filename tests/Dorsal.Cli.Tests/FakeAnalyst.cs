using Dorsal.Cli.Analysis;
using Dorsal.Inference.Nets;
using Dorsal.Result;

namespace Dorsal.Cli.Tests;

/// <summary>Answers at once with a result made by hand, and remembers what it was asked.</summary>
internal sealed class FakeAnalyst(Func<string, LiftAnalysisResult> answer) : ILiftAnalyst
{
    public List<(string Video, PoseModel Model, AnalysisOptions Options)> Asked { get; } = [];

    public LiftAnalysisResult Analyse(
        string video,
        PoseModel model,
        AnalysisOptions options,
        Action<AnalysisProgress>? report,
        CancellationToken cancellation)
    {
        Asked.Add((video, model, options));
        foreach (var stage in Enum.GetValues<AnalysisStage>())
            report?.Invoke(new AnalysisProgress(stage, (int)stage / 5.0));

        return answer(video);
    }
}
