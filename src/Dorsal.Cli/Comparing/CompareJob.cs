using Dorsal.Cli.Analysis;
using Dorsal.Cli.Terminal;
using Dorsal.Footage;
using Dorsal.Reasoning;
using Dorsal.Reasoning.LightSet;
using Dorsal.Results;

namespace Dorsal.Cli.Comparing;

/// <summary><c>dorsal compare</c>: read or analyse the films, hold them side by side, reason, write the files, show the result.</summary>
internal static class CompareJob
{
    public static int Run(CompareRequest request, Surroundings surroundings, CancellationToken cancellation)
    {
        RequireWhatIsGiven(request);
        using var folder = ComparisonFolder.For(request);
        var answers = LifterAnswers.In(request.Interview);
        var progress = new ProgressDisplay(request.Quiet ? null : surroundings.Progress);
        var films = new FilmReader(request, folder, answers, surroundings.CrewOf(request.Threads).Analyst, progress, cancellation).ReadAll();

        var loads = Loads.Of(request, films);
        var compared = WithLentStanding(SetComparer.Compare([.. films.Zip(loads, (film, load) => film.WithLoad(load))]), films);
        var lifts = films.Select(film => film.Stored.AsFilmedLift()).ToList();
        var causes = CauseComparer.Compare(compared, lifts, answers);
        var advice = LiftReasoning.Reason(new LiftCase(lifts, answers, compared)
        {
            EarlierSafety = EarlierAnalysis.SafetyOf(films.Select(film => film.Stored), request.Interview),
        });

        cancellation.ThrowIfCancellationRequested();
        List<ComparedItem> items = [.. films.Zip(loads, (film, load) => new ComparedItem(film.Stored.Film, load, folder.Seen(film.Analysis)))];
        var file = folder.Write(films, ComparisonJson.Write(items, compared, causes, advice));

        if (request.Quiet)
            surroundings.Output.WriteUnwrapped(ComparisonLine.Of(compared, advice, file));
        else
            ComparisonView.Show(surroundings.Output, items, compared, causes, advice, file);

        return ExitCode.Done;
    }

    /// <summary>Found out before the long work begins.</summary>
    private static void RequireWhatIsGiven(CompareRequest request)
    {
        if (request.Films.Count < 2)
            throw new UserInputException("A comparison needs two films or more; give the heavier set first and the lighter one after it.");

        Loads.RequireOneEach(request);
        if (request.Loads is null && !request.Films.All(EarlierAnalysis.IsNamedBy))
            throw new UserInputException($"A film does not tell its load; give all loads in the order of the films, such as {Loads.Option} 140,90.");
    }

    private static SetComparison WithLentStanding(SetComparison compared, IReadOnlyList<ComparedFilm> films) => compared with
    {
        Notes = [.. films.Where(film => film.StandingFrom is not null).Select(film => SetNotes.StandingLent(film.Stored.Film, film.StandingFrom!)), .. compared.Notes],
    };
}
