using Dorsal.Findings;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dorsal.Cli.Terminal;

/// <summary>What was looked for and not seen: one line each.</summary>
internal static class AbsentPart
{
    public static void Show(IAnsiConsole console, Text mark, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
            return;

        console.WriteHeading("Looked for and not seen");
        console.Write(Layout.Hanging(findings.Select(finding => ((IRenderable)mark, Line(finding)))));
        console.WriteLine();
    }

    private static IRenderable Line(Finding finding)
    {
        var line = new Paragraph(Words.Of(finding.Id));
        return finding.Measure is { } measure
            ? line.Append($"  {FindingFigure.Of(measure)}", Styles.Quiet)
            : line;
    }
}
