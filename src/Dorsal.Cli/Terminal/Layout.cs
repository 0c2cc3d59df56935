using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dorsal.Cli.Terminal;

/// <summary>Lays lines out so that what is wrapped stays under its own beginning, however narrow the terminal.</summary>
internal static class Layout
{
    private const int LabelWidth = 11;

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

    /// <summary>Rows of a label in small words and what belongs to it, further in than <see cref="Hanging"/>.</summary>
    public static Grid Labelled(IReadOnlyList<(string Label, IRenderable Content)> rows)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().Width(LabelWidth).PadLeft(4).PadRight(1))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var (label, content) in rows)
            grid.AddRow(new Text(label, Styles.Quiet), content);

        return grid;
    }

    public static Padder Paragraphs(IEnumerable<string> paragraphs) => Paragraphs(paragraphs.Select(text => new Text(text)));

    public static Padder Paragraphs(IEnumerable<IRenderable> paragraphs) => new(new Rows(paragraphs), new Padding(2, 0, 0, 0));

    public static void WriteHeading(this IAnsiConsole console, string heading)
    {
        console.Write(new Text(heading, Styles.Heading));
        console.WriteLine();
    }
}
