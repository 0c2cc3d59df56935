using System.Globalization;
using Dorsal.Cli.Drawings;
using Dorsal.Cli.Publishing;
using Dorsal.Cli.Terminal;
using Dorsal.Footage;

namespace Dorsal.Cli.Analysis;

/// <summary>
/// Several films in one call, one after the other: each has all threads, its own folder and its own fate, and what is written stays
/// written whatever becomes of the others.
/// </summary>
internal sealed class ManyFilms(IReadOnlyList<string> videos, AnalyzeRequest common, Surroundings surroundings, CancellationToken cancellation)
{
    /// <returns>The worst of what became of the films: a bug of ours, a mistake of the user, or neither.</returns>
    /// <exception cref="UserInputException">What is given for all films cannot be used.</exception>
    public int Run()
    {
        RequireWhatIsGivenForAll();
        var shared = WithNeutral();
        var folders = FilmFolders.Of(videos);
        List<FilmOutcome> outcomes = [.. videos.Select((video, index) => Analyse(shared with
        {
            Video = video,
            OutFolder = Path.Combine(common.OutFolder ?? OutputFolder.DefaultParent, folders[index]),
            DebugFolder = common.DebugFolder is { } debug ? Path.Combine(debug, folders[index]) : null,
            Place = string.Create(CultureInfo.InvariantCulture, $"{index + 1} of {videos.Count}"),
        }))];

        if (!common.Quiet)
            FilmTable.Show(surroundings.Output, outcomes);

        int[] worstFirst = [ExitCode.Bug, ExitCode.UserMistake];
        return worstFirst.FirstOrDefault(code => outcomes.Any(outcome => outcome.ExitCode == code), ExitCode.Done);
    }

    private void RequireWhatIsGivenForAll()
    {
        GivenFolder.RequireName(common.OutFolder, OutputFolder.Option);
        GivenFolder.RequireNoFile(common.OutFolder ?? OutputFolder.DefaultParent, OutputFolder.Option);
        GivenFolder.RequireName(common.DebugFolder, DebugFolder.Option);
    }

    /// <summary>Measured once, and not for every film again.</summary>
    private AnalyzeRequest WithNeutral()
    {
        var progress = new ProgressDisplay(common.Quiet ? null : surroundings.Progress);
        var neutral = new NeutralBaseline(surroundings.CrewOf(common.Threads).Analyst, progress).Of(common, cancellation);
        return common with { Neutral = null, Facts = common.Facts with { Neutral = neutral } };
    }

    private FilmOutcome Analyse(AnalyzeRequest request)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            var film = FilmWork.Do(request, surroundings, cancellation);
            Tell(request, film);
            return new(request.Video, film, ExitCode.Done);
        }
        catch (UserInputException mistake) when (!cancellation.IsCancellationRequested)
        {
            surroundings.Error.WriteLine(OneLine.Of($"{request.Video}: {mistake.Message}"));
            return new(request.Video, null, ExitCode.UserMistake);
        }
        catch (Exception bug) when (!cancellation.IsCancellationRequested) // Whatever the type: the other films are not to suffer from it.
        {
            surroundings.Error.WriteLine($"{OneLine.Of(request.Video)}: {bug}");
            return new(request.Video, null, ExitCode.Bug);
        }
    }

    private void Tell(AnalyzeRequest request, AnalysedFilm film)
    {
        foreach (var note in film.ExportNotes)
            surroundings.Error.WriteLine(OneLine.Of($"{request.Video}: {note}"));

        if (common.Quiet)
            surroundings.Output.WriteUnwrapped(ResultLine.Of(film.Result, film.Advice, film.Files.Analysis));
    }
}
