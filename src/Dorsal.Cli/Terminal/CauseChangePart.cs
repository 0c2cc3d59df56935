using Dorsal.Reasoning.LightSet;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dorsal.Cli.Terminal;

/// <summary>What became of the causes that something in the films speaks for.</summary>
internal static class CauseChangePart
{
    public static void Show(IAnsiConsole console, IReadOnlyList<CauseChange> causes)
    {
        var followed = causes.Where(cause => cause.Change != Change.Unclear).ToList();
        if (followed.Count == 0)
            return;

        console.WriteHeading("What becomes of the causes");
        console.Write(Layout.Paragraphs(followed.Select(Line)));
        console.WriteLine();
    }

    private static IRenderable Line(CauseChange cause)
        => new Paragraph(Words.Of(cause.Id), Styles.Heading).Append($"  {Words.Of(cause.Change)}").Append($"  {cause.Reason}", Styles.Quiet);
}
