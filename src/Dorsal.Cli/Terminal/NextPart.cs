using Dorsal.Reasoning.NextSteps;
using Spectre.Console;

namespace Dorsal.Cli.Terminal;

/// <summary>The one film or question that would tell most.</summary>
internal static class NextPart
{
    public static void Show(IAnsiConsole console, NextStep? next)
    {
        if (next is null)
            return;

        console.WriteHeading("What to find out next");
        console.Write(Layout.Paragraphs([next.Sentence]));
        console.WriteLine();
    }
}
