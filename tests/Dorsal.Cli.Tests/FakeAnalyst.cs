using Dorsal.Bar;
using Dorsal.Cli.Analysis;
using Dorsal.Footage;
using Dorsal.Inference.Nets;
using Dorsal.Person;
using Dorsal.Result;
using Dorsal.Results.Testing;
using Dorsal.Video;

namespace Dorsal.Cli.Tests;

/// <summary>Answers at once with a result made by hand, and remembers what it was asked.</summary>
internal sealed class FakeAnalyst(Func<string, LiftAnalysisResult> answer) : ILiftAnalyst
{
    private static readonly TracedLift Empty = DeadliftAnalysis.Trace(
        new Observations(KnownResults.Video("empty.mp4"), PictureArea.Whole(720, 1280), new LifterTrack([]), BarTrack.Unseen(KnownResults.Video("empty.mp4"))),
        new AnalysisOptions());

    /// <summary>Each film that was asked about, with the stretch of it that was wanted.</summary>
    public List<FilmSource> Films { get; } = [];

    public List<(string Video, PoseModel Model, AnalysisOptions Options)> Asked { get; } = [];

    public MeasuredLift Analyse(
        FilmSource film,
        PoseModel model,
        AnalysisOptions options,
        Action<AnalysisProgress>? report,
        CancellationToken cancellation,
        CopyOnTheWay? copy = null)
    {
        Films.Add(film);
        Asked.Add((film.Path, model, options));
        foreach (var stage in Enum.GetValues<AnalysisStage>())
            report?.Invoke(new AnalysisProgress(stage, (int)stage / 5.0));

        return new MeasuredLift(Empty, answer(film.Path));
    }
}
