using Dorsal.Cli.Drawings;
using Dorsal.Cli.Reports;
using Dorsal.Cli.Terminal;
using Dorsal.Reasoning;
using Dorsal.Results;

namespace Dorsal.Cli.Analysis;

/// <summary><c>dorsal analyze</c>: measure, reason, draw where that is wanted, write the files, show the result.</summary>
internal static class AnalyzeJob
{
    public static int Run(AnalyzeRequest request, Surroundings surroundings, CancellationToken cancellation)
    {
        var folder = OutputFolder.For(request);
        var exports = ExportFiles.For(request, folder);
        var answers = LifterAnswers.In(request.Interview);
        using var debug = DebugFolder.For(request, folder);
        using var film = AnnotatedFile.For(request, folder);
        var progress = new ProgressDisplay(request.Quiet ? null : surroundings.Progress);
        var crew = surroundings.CrewOf(request.Threads);
        var analysed = Measure(request, crew.Analyst, progress, cancellation);
        debug?.Prepare(() => Draw(request, analysed.Lift, debug.Aside, crew.Artist, progress, cancellation));
        var advice = LiftReasoning.Reason(new LiftCase([FilmedLift.Of(analysed.Result)], answers));
        var analysis = AnalysisJson.Write(analysed.Result, advice);
        var report = request.Report ? Report(request, analysed, analysis, crew.Reports, progress, cancellation) : null;
        film?.Prepare(aside => Annotate(request, analysed.Lift, aside, crew.Film, progress, cancellation));

        // The last moment to stop: from here on the files are written whole.
        cancellation.ThrowIfCancellationRequested();
        var drawings = debug?.Publish();
        var annotated = film?.Publish();
        if (film is null)
            AnnotatedFile.RemoveFormer(folder);

        var files = folder.Write(analysis, report);
        foreach (var absent in exports.Write(analysed.Lift))
            surroundings.Error.WriteLine(absent);

        if (request.Quiet)
            surroundings.Output.WriteUnwrapped(ResultLine.Of(analysed.Result, advice, files.Analysis));
        else
            ResultView.Show(surroundings.Output, analysed.Result, advice, files, annotated, drawings, RetestDay.Of(advice.Plan, surroundings.Clock));

        return ExitCode.Done;
    }

    private static MeasuredLift Measure(
        AnalyzeRequest request, ILiftAnalyst analyst, ProgressDisplay progress, CancellationToken cancellation)
    {
        var baseline = new NeutralBaseline(analyst, progress);
        var options = request.Facts with { Neutral = baseline.Of(request, cancellation) };

        return progress.Show(
            Path.GetFileName(request.Video),
            report => analyst.Analyse(request.Video, request.Model, options, report, cancellation));
    }

    private static byte[] Report(
        AnalyzeRequest request, MeasuredLift analysed, byte[] analysis, IReportMaker reports, ProgressDisplay progress, CancellationToken cancellation)
        => progress.ShowShare(
            $"{Path.GetFileName(request.Video)}: making the report",
            report => reports.Make(request.Video, analysed, analysis, report, cancellation));

    private static void Draw(
        AnalyzeRequest request, TracedLift lift, string folder, IStageArtist artist, ProgressDisplay progress, CancellationToken cancellation)
        => progress.ShowShare(
            $"{Path.GetFileName(request.Video)}: drawing",
            report => artist.Draw(request.Video, lift, folder, report, cancellation));

    private static void Annotate(
        AnalyzeRequest request, TracedLift lift, string file, IFilmArtist artist, ProgressDisplay progress, CancellationToken cancellation)
        => progress.ShowShare(
            $"{Path.GetFileName(request.Video)}: annotating",
            report => artist.Draw(request.Video, lift, file, report, cancellation));
}
