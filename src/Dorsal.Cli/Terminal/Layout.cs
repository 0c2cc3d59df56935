using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dorsal.Cli.Terminal;

/// <summary>Lays lines out so that what is wrapped stays under its own beginning, however narrow the terminal.</summary>
internal static class Layout
{
    /// <summary>Rows of a short label or mark and what belongs to it.</summary>
    public static Grid Hanging(IEnumerable<(IRenderable Label, IRenderable Content)> rows)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(1))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var (label, content) in rows)
            grid.AddRow(label, content);

        return grid;
    }

    public static void WriteHeading(this IAnsiConsole console, string heading)
    {
        console.Write(new Text(heading, Styles.Heading));
        console.WriteLine();
    }
}
