using Dorsal.Cli.Analysis;
using Dorsal.Cli.Terminal;
using Dorsal.Footage;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Reasoning;
using Dorsal.Result;
using Dorsal.Results;
using Dorsal.Video;
using Dorsal.Wording;

namespace Dorsal.Cli.Comparing;

/// <summary>Reads the films of a comparison: earlier analyses as they are, videos by analysing them now. Writes nothing.</summary>
/// <param name="unfilmed">What is known of the lifter without any of them.</param>
internal sealed class FilmReader(
    CompareRequest request, ComparisonFolder folder, LiftCase unfilmed, ILiftAnalyst analyst, ProgressDisplay progress, CancellationToken cancellation)
{
    private (NeutralPosture Standing, string File)? standing;

    /// <summary>Those that were analysed before, in the order of the films; absent where a film is a video.</summary>
    public static IReadOnlyList<ComparedFilm?> Stored(CompareRequest request) => [.. request.Films.Select(Stored)];

    /// <param name="stored">As <see cref="Stored(CompareRequest)"/> reads them.</param>
    public IReadOnlyList<ComparedFilm> ReadAll(IReadOnlyList<ComparedFilm?> stored)
    {
        var plates = new AnalysisOptions { PlateDiameter = request.PlateDiameter ?? AnalysisOptions.StandardPlate };
        var options = plates with { Neutral = new NeutralBaseline(analyst, progress).Of(request.Neutral, request.Model, plates, cancellation) };
        return [.. request.Films.Select((film, place) => stored[place] is { } known ? Remembered(known) : Analysed(film, place, options))];
    }

    /// <returns>Absent when it is a video.</returns>
    private static ComparedFilm? Stored(string film)
    {
        if (!EarlierAnalysis.IsNamedBy(film))
            return null;

        var known = EarlierAnalysis.At(film);
        var file = EarlierAnalysis.FileOf(film);
        return new ComparedFilm(known, file, JsonFile.Read(file));
    }

    private ComparedFilm Remembered(ComparedFilm film)
    {
        Remember(film.Stored.Neutral, film.Stored.Film);
        return film;
    }

    private ComparedFilm Analysed(string film, int place, AnalysisOptions options)
    {
        var source = new FilmSource(film, Stretches.Of(request, place));
        var told = options with { Load = request.Loads?[place] };
        var measured = progress.Show(Path.GetFileName(film), report => analyst.Analyse(source, request.Model, told, report, cancellation));
        Remember(measured.Result.Neutral, measured.Result.Video.FileName);
        var (counted, from) = OnACommonZero(measured, told);
        var json = AnalysisJson.Write(counted.Result, LiftReasoning.Reason(unfilmed with { Films = [FilmedLift.Of(counted.Result)] }, request.Texts), request.Texts);
        var file = folder.AnalysisOf(place, request.Films);
        return new ComparedFilm(AnalysisFile.Read(json, file), file, json) { Made = new MadeAnalysis(source, counted), StandingFrom = from };
    }

    /// <summary>A film that shows no standing counts from that of an earlier film of the same lifter, rather than from a lockout that changes with the load.</summary>
    private (MeasuredLift Counted, string? From) OnACommonZero(MeasuredLift measured, AnalysisOptions told)
    {
        var shows = measured.Result.Measures.Baseline is BaselineSource.NeutralClip or BaselineSource.StandingInClip;
        if (shows || standing is not { } lent)
            return (measured, null);

        var lift = DeadliftAnalysis.Trace(measured.Lift.Seen, told with { Neutral = lent.Standing });
        return (new MeasuredLift(lift, DeadliftAnalysis.Judge(lift, measured.Result.Versions) with { Load = told.Load }), lent.File);
    }

    private void Remember(NeutralPosture? shown, string file)
    {
        if (shown is { ThoracicAngle: not null, LumbarAngle: not null })
            standing ??= (shown, file);
    }
}
