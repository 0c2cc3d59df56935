using Dorsal.Cli.Benching;
using Spectre.Console;

namespace Dorsal.Cli.Terminal;

/// <summary>What a run cost, in tables, and how to read them.</summary>
internal static class BenchView
{
    public static void Show(IAnsiConsole console, BenchFigures figures)
    {
        FigureTables.Show(console, BenchTables.Of(figures));
        console.WriteLine();
        console.Write(Layout.Paragraphs(BenchTables.Notes));
    }
}
