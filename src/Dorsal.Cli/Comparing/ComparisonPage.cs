using Dorsal.Cli.Analysis;
using Dorsal.Cli.Reports;
using Dorsal.Cli.Terminal;
using Dorsal.Report;
using Dorsal.Results;
using Dorsal.Wording;

namespace Dorsal.Cli.Comparing;

/// <summary>Makes the page that shows the films side by side, with as much of each as is at hand.</summary>
internal sealed class ComparisonPage(IReportMaker maker, Texts texts, string scratch, ProgressDisplay progress, CancellationToken cancellation)
{
    /// <param name="stops">Whether help is needed now, which then is all that the page says.</param>
    public void Write(Stream page, IReadOnlyList<ComparedFilm> films, byte[] comparison, bool stops)
        => ReportPage.Write(page, [.. films.Select(film => stops ? new StoppedLift(film.Json) : Lift(film))], texts, comparison);

    private PageLift Lift(ComparedFilm film) => film.Made is { } made ? Gathered(made, film.Json) : Earlier(film);

    private ReportedLift Gathered(MadeAnalysis made, byte[] analysis)
    {
        using var copy = maker.BeginCopy(made.Film, scratch, cancellation);
        return progress.ShowShare(
            $"{Path.GetFileName(made.Film.Path)}: making the report",
            report => maker.Gather(made.Film, made.Lift, analysis, copy, report, cancellation));
    }

    /// <summary>The report beside an analysis holds its film, and what was drawn over it.</summary>
    private static PageLift Earlier(ComparedFilm film)
    {
        var page = OutputFolder.ReportBeside(film.File);
        var shown = File.Exists(page) ? EarlierLift.In(ReadableFile.Read(page), film.Json) : null;
        return (PageLift?)shown ?? new StoredLift(film.Json, film.Stored.Repetitions, AnalysisFile.ReadTimes(film.Json, film.File));
    }
}
