using System.Globalization;
using Dorsal.Cli.Analysis;
using Dorsal.Findings;
using Dorsal.Reasoning.Safety;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dorsal.Cli.Terminal;

/// <summary>Several films at a glance, one row each. What a row leaves out is in the report of its film.</summary>
/// <remarks>Where help is needed now, which was said before they were measured, only their folder is named.</remarks>
internal static class FilmTable
{
    public static void Show(IAnsiConsole console, IReadOnlyList<FilmOutcome> outcomes)
    {
        console.WriteLine();

        // All films have the same interview, so that each would begin with the same advice.
        List<AnalysedFilm> films = [.. outcomes.Select(outcome => outcome.Film).OfType<AnalysedFilm>()];
        var safety = films.Select(film => film.Advice.Safety).FirstOrDefault();
        if (safety is { Advice: SafetyAdvice.GetHelpNow })
        {
            WrittenPart.Show(console, films);
            return;
        }

        if (safety is { Advice: SafetyAdvice.SeeProfessional })
            StopScreen.Show(console, safety);

        console.Write(Drawn(outcomes));
        console.WriteLine();
        if (films.Count == 0)
            return;

        WrittenPart.Show(console, films);
        console.Write(new Paragraph(Disclaimer.OfTheLift, Styles.Quiet));
        console.WriteLine();
    }

    private static Table Drawn(IReadOnlyList<FilmOutcome> outcomes)
    {
        var table = new Table { Border = TableBorder.Simple, BorderStyle = Styles.Quiet };
        // Long paths are broken where there is no room: they must not take that of what was found.
        foreach (var (heading, isShort) in ((string, bool)[])[("Film", false), ("Lift", true), ("Reps", true), ("Seen in it", false), ("Folder", false)])
            table.AddColumn(new TableColumn(new Text(heading, Styles.Quiet)) { NoWrap = isShort });

        foreach (var outcome in outcomes)
            table.AddRow(outcome.Film is { } film ? Analysed(outcome.Video, film) : [new Text(OneLine.Of(outcome.Video)), new Text("not analysed", Styles.Present)]);

        return table;
    }

    private static IRenderable[] Analysed(string video, AnalysedFilm film) =>
    [
        new Text(OneLine.Of(video)),
        new Text(Words.Of(film.Result.Lift)),
        new Text(film.Result.Repetitions.Count.ToString(CultureInfo.InvariantCulture)),
        film.Result.Video.BreaksOff ? new Rows(Seen(film.Result.Findings), new Text("the file breaks off, copy it again", Styles.Quiet)) : Seen(film.Result.Findings),
        new Text(OneLine.Of(Path.GetFileName(Path.GetDirectoryName(film.Files.Analysis)!))),
    ];

    private static IRenderable Seen(IReadOnlyList<Finding> findings)
    {
        var present = findings.Where(finding => finding.Status == FindingStatus.Present).ToList();
        return present.Count == 0
            ? new Text(NonePresent.Of(findings), Styles.Quiet)
            : new Rows(present.Select(finding => new Text(
                finding.Measure is { } measure ? $"{Words.Of(finding.Id)} {FindingFigure.Of(measure)}" : Words.Of(finding.Id))));
    }
}
