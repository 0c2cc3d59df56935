using Dorsal.Findings;
using Dorsal.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dorsal.Cli.Terminal;

/// <summary>Findings that need the lifter's eye: what, how much, why, and where in the film to look.</summary>
internal static class JudgedPart
{
    public static void Show(IAnsiConsole console, string heading, Text mark, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
            return;

        console.WriteHeading(heading);
        console.Write(Layout.Hanging(findings.Select(finding => ((IRenderable)mark, Body(finding)))));
        console.WriteLine();
    }

    private static IRenderable Body(Finding finding)
    {
        var lines = new List<IRenderable> { Title(finding), new Text(Texts.English.Of(finding.Reason)) };
        if (Moments(finding) is { Length: > 0 } moments)
            lines.Add(new Text($"Look at {moments}.", Styles.Quiet));

        return new Rows(lines);
    }

    private static Paragraph Title(Finding finding)
    {
        var title = new Paragraph(Words.Of(finding.Id), Styles.Heading);
        return finding.Measure is { } measure
            ? title.Append($"  {FindingFigure.Of(measure)}")
            : title;
    }

    // A repetition that shows it clearly comes first, also where the film as a whole leaves it open.
    private static string Moments(Finding finding) => string.Join(", ", finding.Reps
        .Where(repetition => (repetition.Status == finding.Status || repetition.Status == FindingStatus.Present) && repetition.At is not null)
        .OrderByDescending(repetition => repetition.Status == FindingStatus.Present)
        .Select(repetition => FormattableString.Invariant($"{Figures.Time(repetition.At!.Value)} (rep {repetition.Number})")));
}
