using Dorsal.Cli.Analysis;
using Dorsal.Report;
using Dorsal.Video;
using Dorsal.Wording;

namespace Dorsal.Cli.Reports;

/// <summary>Makes the page that people look at.</summary>
internal interface IReportMaker
{
    /// <summary>
    /// The copy of the film for the page, for which nothing of the lift need be known: made where the film is read meanwhile, on the way or
    /// beside that, and at the latest when it is asked for.
    /// </summary>
    /// <param name="scratch">A folder for files that nobody will see.</param>
    CopyInWork BeginCopy(FilmSource film, string scratch, CancellationToken cancellation);

    /// <summary>Writes the whole page.</summary>
    /// <param name="analysis">The analysis.json of the same lift.</param>
    /// <param name="copy">Of the same film.</param>
    /// <param name="report">Told the share that is done, 0 to 1.</param>
    /// <exception cref="Footage.UserInputException">The film can no longer be read, or no copy of it be made.</exception>
    void Make(
        Stream page, FilmSource film, MeasuredLift measured, byte[] analysis, Texts texts, CopyInWork copy, Action<double>? report, CancellationToken cancellation);

    /// <summary>The same lift for a page that shows several.</summary>
    /// <inheritdoc cref="Make"/>
    ReportedLift Gather(FilmSource film, MeasuredLift measured, byte[] analysis, CopyInWork copy, Action<double>? report, CancellationToken cancellation);
}
