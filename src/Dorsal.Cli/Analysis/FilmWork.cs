using Dorsal.Cli.Drawings;
using Dorsal.Cli.Reports;
using Dorsal.Cli.Terminal;
using Dorsal.Reasoning;
using Dorsal.Reasoning.Safety;
using Dorsal.Report;
using Dorsal.Results;
using Dorsal.Video;
using Dorsal.Wording;

namespace Dorsal.Cli.Analysis;

/// <summary>The work on one film: measure, reason, draw where that is wanted, write the files.</summary>
internal static class FilmWork
{
    /// <exception cref="Footage.UserInputException">What is given cannot be used; nothing is written.</exception>
    public static AnalysedFilm Do(AnalyzeRequest request, Surroundings surroundings, CancellationToken cancellation)
    {
        using var folder = OutputFolder.For(request);
        var exports = ExportFiles.For(request, folder);
        var answers = LifterAnswers.In(request.Interview);
        using var debug = DebugFolder.For(request, folder);
        var film = AnnotatedFile.For(request, folder);
        var progress = new ProgressDisplay(request.Quiet ? null : surroundings.Progress);
        var crew = surroundings.CrewOf(request.Threads);
        var stops = SafetyRules.Advice(answers) == SafetyAdvice.GetHelpNow;
        using var copy = request.Report && !stops ? crew.Reports.BeginCopy(request.Film, folder.Room.Folder, cancellation) : null;
        var analysed = Measure(request, crew.Analyst, copy?.OnTheWay, progress, cancellation);
        debug?.Prepare(aside => Draw(request, analysed.Lift, aside, crew.Artist, progress, cancellation));
        var known = new LiftCase([FilmedLift.Of(analysed.Result)], answers);
        var analysis = AnalysisJson.Write(analysed.Result, LiftReasoning.Reason(known, request.Texts), request.Texts);
        if (request.Report)
            folder.PrepareReport(page => Report(page, request, analysed, analysis, copy, crew.Reports, progress, cancellation));

        film.Prepare(aside => Annotate(request, copy?.Place(), analysed, aside, crew.Film, progress, cancellation));
        folder.Prepare(analysis);
        var exportNotes = exports.Prepare(analysed.Lift);

        // The last moment to stop: from here on all files come out.
        cancellation.ThrowIfCancellationRequested();
        var files = folder.Publish([.. film.Exchanges, .. exports.Exchanges, .. debug?.Exchanges ?? []]);
        return new AnalysedFilm(analysed.Result, LiftReasoning.Reason(known, Texts.English), files, film.Place, debug?.Folder, exportNotes);
    }

    private static MeasuredLift Measure(
        AnalyzeRequest request, ILiftAnalyst analyst, CopyOnTheWay? copy, ProgressDisplay progress, CancellationToken cancellation)
    {
        var baseline = new NeutralBaseline(analyst, progress);
        var options = request.Facts with { Neutral = baseline.Of(request, cancellation) ?? request.Facts.Neutral };

        return progress.Show(
            request.Title,
            report => analyst.Analyse(request.Film, request.Model, options, report, cancellation, copy));
    }

    /// <param name="copy">Absent where help is needed now, which then is all that the page says.</param>
    private static void Report(
        Stream page, AnalyzeRequest request, MeasuredLift analysed, byte[] analysis, CopyInWork? copy, IReportMaker reports, ProgressDisplay progress, CancellationToken cancellation)
    {
        if (copy is null)
        {
            ReportPage.Write(page, [new StoppedLift(analysis)], request.Texts);
            return;
        }

        progress.ShowShare(
            $"{request.Title}: making the report",
            report => reports.Make(page, request.Film, analysed, analysis, request.Texts, copy, report, cancellation));
    }

    private static void Draw(
        AnalyzeRequest request, TracedLift lift, string folder, IStageArtist artist, ProgressDisplay progress, CancellationToken cancellation)
        => progress.ShowShare(
            $"{request.Title}: drawing",
            report => artist.Draw(request.Film, lift, folder, report, cancellation));

    private static void Annotate(
        AnalyzeRequest request, string? copy, MeasuredLift analysed, string file, IFilmArtist artist, ProgressDisplay progress, CancellationToken cancellation)
        => progress.ShowShare(
            $"{request.Title}: annotating",
            report => artist.Draw(request.Film, copy, analysed, request.Texts, file, report, cancellation));
}
