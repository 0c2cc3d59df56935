using Dorsal.Bar;
using Dorsal.Cli.Analysis;
using Dorsal.Footage;
using Dorsal.Inference.Nets;
using Dorsal.Person;
using Dorsal.Result;
using Dorsal.Results.Testing;

namespace Dorsal.Cli.Tests;

/// <summary>Answers at once with a result made by hand, and remembers what it was asked.</summary>
internal sealed class FakeAnalyst(Func<string, LiftAnalysisResult> answer) : ILiftAnalyst
{
    private static readonly TracedLift Empty = DeadliftAnalysis.Trace(
        new Observations(KnownResults.Video("empty.mp4"), PictureArea.Whole(720, 1280), new LifterTrack([]), BarTrack.Unseen(KnownResults.Video("empty.mp4"))),
        new AnalysisOptions());

    public List<(string Video, PoseModel Model, AnalysisOptions Options)> Asked { get; } = [];

    public MeasuredLift Analyse(
        string video,
        PoseModel model,
        AnalysisOptions options,
        Action<AnalysisProgress>? report,
        CancellationToken cancellation)
    {
        Asked.Add((video, model, options));
        foreach (var stage in Enum.GetValues<AnalysisStage>())
            report?.Invoke(new AnalysisProgress(stage, (int)stage / 5.0));

        return new MeasuredLift(Empty, answer(video));
    }
}
