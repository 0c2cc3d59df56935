using Dorsal.Cli.Terminal;

namespace Dorsal.Cli.Analysis;

/// <summary><c>dorsal analyze</c>: the work on a film, and its result on the terminal.</summary>
internal static class AnalyzeJob
{
    /// <param name="common">What was asked for, of the first film and of every other.</param>
    public static int Run(IReadOnlyList<string> videos, AnalyzeRequest common, Surroundings surroundings, CancellationToken cancellation)
    {
        var answers = LifterAnswers.In(common.Interview);
        if (!common.Quiet)
            HelpNow.Show(surroundings.Output, answers);

        // A film that is named twice, as by "*.mp4 lift.mp4", is one film.
        List<string> films = [.. videos.DistinctBy(Path.GetFullPath)];
        if (films.Count > 1)
            return new ManyFilms(films, common, surroundings, cancellation).Run();

        Show(FilmWork.Do(common, surroundings, cancellation), common.Quiet, surroundings);
        return ExitCode.Done;
    }

    private static void Show(AnalysedFilm film, bool isQuiet, Surroundings surroundings)
    {
        foreach (var note in film.ExportNotes)
            surroundings.Error.WriteLine(OneLine.Of(note));

        if (isQuiet)
            surroundings.Output.WriteUnwrapped(ResultLine.Of(film.Result, film.Advice, film.Files.Analysis));
        else
            ResultView.Show(surroundings.Output, film, RetestDay.Of(film.Advice.Plan, surroundings.Clock));
    }
}
