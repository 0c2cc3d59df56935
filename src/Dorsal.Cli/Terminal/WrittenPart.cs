using Dorsal.Cli.Analysis;
using Dorsal.Reasoning.Safety;
using Spectre.Console;

namespace Dorsal.Cli.Terminal;

/// <summary>Where everything is that was written, and that some of it holds pictures of people.</summary>
internal static class WrittenPart
{
    private const string HoldsPictures =
        "What is to be looked at holds pictures from the film: keep it, and pass it on, only if everybody in them agrees.";

    /// <summary>The files of one film.</summary>
    public static void Show(IAnsiConsole console, AnalysedFilm film)
    {
        if (film.Files.Report is { } report)
            console.WriteUnwrapped($"To look at: {report}");

        if (film.Annotated is { } annotated)
            console.WriteUnwrapped($"Film: {annotated}");

        console.WriteUnwrapped($"All numbers: {film.Files.Analysis}");
        if (film.Drawings is { } drawings)
            console.WriteUnwrapped($"Drawings: {drawings}");

        WarnOfPictures(console, [film]);
    }

    /// <summary>The folder that holds the folders of several films.</summary>
    public static void Show(IAnsiConsole console, IReadOnlyList<AnalysedFilm> films)
    {
        console.WriteUnwrapped($"The folders are in: {Path.GetDirectoryName(Path.GetDirectoryName(films[0].Files.Analysis))}");
        WarnOfPictures(console, films);
    }

    private static void WarnOfPictures(IAnsiConsole console, IReadOnlyList<AnalysedFilm> films)
    {
        var without = films.SelectMany(WithoutPictures).Distinct().ToList();
        if (without.Count > 0)
            console.Write(new Paragraph($"{HoldsPictures} To leave it out: {string.Join(", ", without)}.\n", Styles.Quiet));
    }

    /// <summary>What leaves out each of the things with pictures that were written.</summary>
    private static IEnumerable<string> WithoutPictures(AnalysedFilm film)
    {
        // A report that says nothing but to get help has none.
        if (film.Files.Report is not null && film.Advice.Safety.Advice != SafetyAdvice.GetHelpNow)
            yield return "--no-report";

        if (film.Annotated is not null)
            yield return "--no-video";

        if (film.Drawings is not null)
            yield return "no --debug";
    }
}
