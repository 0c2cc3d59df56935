using Dorsal.Cli.Analysis;
using Dorsal.Inference.Nets;
using Dorsal.Person;
using Dorsal.Video;

namespace Dorsal.Cli.Benching;

/// <summary>The same analyst; tells the watch which part of the work begins, and keeps what was measured.</summary>
internal sealed class WatchedAnalyst(ILiftAnalyst analyst, RunWatch watch) : ILiftAnalyst
{
    /// <summary>Absent until a film has been analysed.</summary>
    public MeasuredLift? Last { get; private set; }

    public MeasuredLift Analyse(
        FilmSource film, PoseModel model, AnalysisOptions options, Action<AnalysisProgress>? report, CancellationToken cancellation, CopyOnTheWay? copy = null)
    {
        Last = analyst.Analyse(film, model, options, Told, cancellation, copy);
        watch.Begin(RunPart.Writing);
        return Last;

        void Told(AnalysisProgress progress)
        {
            watch.Begin(PartOf(progress.Stage));
            report?.Invoke(progress);
        }
    }

    private static RunPart PartOf(AnalysisStage stage) => stage switch
    {
        AnalysisStage.FindingLifter => RunPart.Survey,
        AnalysisStage.FollowingLifter => RunPart.Following,
        AnalysisStage.FollowingBar => RunPart.Bar,
        AnalysisStage.Judging => RunPart.Arithmetic,
    };
}
