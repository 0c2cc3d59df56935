using Dorsal.Cli.Analysis;
using Dorsal.Cli.Drawings;
using Dorsal.Cli.Reports;

namespace Dorsal.Cli;

/// <summary>Those who do the long work on a film.</summary>
internal sealed record Crew(ILiftAnalyst Analyst, IStageArtist Artist, IReportMaker Reports, IFilmArtist Film)
{
    /// <param name="threads">How many threads each of them may use; absent: one for every core.</param>
    public static Crew Of(int? threads) => new(new LiftAnalyst(threads), new StageArtist(threads), new ReportMaker(threads), new FilmArtist(threads));
}
