using Dorsal.Cli.Analysis;
using Dorsal.Cli.Arguments;
using Dorsal.Cli.Terminal;
using Dorsal.Footage;
using Dorsal.Quantities;
using Dorsal.Reasoning;
using Dorsal.Reasoning.LightSet;
using Dorsal.Reasoning.Safety;
using Dorsal.Results;
using Dorsal.Wording;

namespace Dorsal.Cli.Comparing;

/// <summary><c>dorsal compare</c>: read or analyse the films, hold them side by side, reason, write the files, show the result.</summary>
internal static class CompareJob
{
    public static int Run(CompareRequest request, Surroundings surroundings, CancellationToken cancellation)
    {
        RequireWhatIsGiven(request);
        using var folder = ComparisonFolder.For(request);
        var answers = LifterAnswers.In(request.Interview);
        var isStopSaid = !request.Quiet && HelpNow.Show(surroundings.Output, answers);
        var stored = FilmReader.Stored(request);
        var unfilmed = new LiftCase([], answers) { EarlierSafety = EarlierAnalysis.SafetyOf(stored.OfType<ComparedFilm>().Select(film => film.Stored), answers) };
        isStopSaid |= !request.Quiet && !isStopSaid && HelpNow.Show(surroundings.Output, unfilmed.EarlierSafety);
        var progress = new ProgressDisplay(request.Quiet ? null : surroundings.Progress);
        var crew = surroundings.CrewOf(request.Threads);
        var films = new FilmReader(request, folder, unfilmed, crew.Analyst, progress, cancellation).ReadAll(stored);

        var loads = Loads.Of(request, films);
        var written = Reasoned(unfilmed, films, loads, request.Texts);
        List<ComparedItem> items = [.. films.Zip(loads, (film, load) => new ComparedItem(film.Stored.Film, load, folder.Seen(film.File)))];
        var json = ComparisonJson.Write(items, written.Compared, written.Causes, written.Advice);
        var stops = written.Advice.Safety.Advice == SafetyAdvice.GetHelpNow;
        var page = new ComparisonPage(crew.Reports, request.Texts, folder.Scratch, progress, cancellation);
        if (request.Report)
            folder.PreparePage(stream => page.Write(stream, films, json, stops));

        // The last moment to stop: from here on the files are written whole.
        cancellation.ThrowIfCancellationRequested();
        var files = folder.Write(films, json);

        var said = Reasoned(unfilmed, films, loads, Texts.English);
        if (request.Quiet)
            surroundings.Output.WriteUnwrapped(ComparisonLine.Of(said.Compared, said.Advice, files.Comparison));
        else
            ComparisonView.Show(surroundings.Output, items, said.Compared, said.Causes, said.Advice, isStopSaid, files);

        return ExitCode.Done;
    }

    /// <summary>Found out before the long work begins.</summary>
    private static void RequireWhatIsGiven(CompareRequest request)
    {
        if (request.Films.Count < 2)
            throw new UserInputException("A comparison needs two films or more; give the heavier set first and the lighter one after it.");

        Loads.RequireOneEach(request);
        Loads.RequireOrder(request);
        Stretches.RequireSense(request);
        RequireDifferentLifts(request);
        RequireAFilmToCountAnew(request);
        if (request.Loads is null && !request.Films.All(EarlierAnalysis.IsNamedBy))
            throw new UserInputException($"A film does not tell its load; give all loads in the order of the films, such as {Loads.Option} 140,90.");
    }

    /// <summary>A lift held against itself stays as it is, which would be read as a habit.</summary>
    private static void RequireDifferentLifts(CompareRequest request)
    {
        var twice = request.Films
            .Select((film, place) => (Film: film, Lift: (Path.GetFullPath(EarlierAnalysis.FileOf(film)), Stretches.Of(request, place))))
            .GroupBy(named => named.Lift)
            .FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
            throw new UserInputException(
                $"{twice.First().Film} is given twice; compare two different films, or two stretches of one with {Stretches.From} and {Stretches.To}.");
    }

    /// <summary>What was analysed before keeps its zero and its scale, so what counts for no film would be passed over in silence.</summary>
    private static void RequireAFilmToCountAnew(CompareRequest request)
    {
        var told = request.Neutral is not null ? "--neutral" : request.PlateDiameter is not null ? PlateOption.Name : null;
        if (told is not null && request.Films.All(EarlierAnalysis.IsNamedBy))
            throw new UserInputException(
                $"All of these films have been analysed already, and {told} counts for films that are analysed now: give the videos, or leave {told} out.");
    }

    private static (SetComparison Compared, IReadOnlyList<CauseChange> Causes, Advice Advice) Reasoned(
        LiftCase unfilmed, IReadOnlyList<ComparedFilm> films, IReadOnlyList<Kilograms> loads, Texts texts)
    {
        var compared = WithLentStanding(SetComparer.Compare([.. films.Zip(loads, (film, load) => film.WithLoad(load))], texts), films, texts);
        var lifts = films.Zip(loads, (film, load) => film.Stored.AsFilmedLift() with { Load = load }).ToList();
        var known = LiftCase.OfComparison(compared, lifts, unfilmed.Answers) with { EarlierSafety = unfilmed.EarlierSafety };
        return (compared, CauseComparer.Compare(compared, lifts, unfilmed.Answers, texts), LiftReasoning.Reason(known, texts));
    }

    private static SetComparison WithLentStanding(SetComparison compared, IReadOnlyList<ComparedFilm> films, Texts texts)
    {
        var notes = new SetNotes(texts);
        return compared with
        {
            Notes = [.. films.Where(film => film.StandingFrom is not null).Select(film => notes.StandingLent(film.Stored.Film, film.StandingFrom!)), .. compared.Notes],
        };
    }
}
