using Dorsal.Validation.Tables;
using Spectre.Console;

namespace Dorsal.Cli.Terminal;

/// <summary>Tables of figures on the terminal, one below the other.</summary>
internal static class FigureTables
{
    public static void Show(IAnsiConsole console, IReadOnlyList<FigureTable> tables)
    {
        foreach (var table in tables)
        {
            console.WriteLine();
            console.WriteHeading(table.Title);
            console.Write(Drawn(table));
        }
    }

    private static Table Drawn(FigureTable figures)
    {
        var table = new Table { Border = TableBorder.None };
        foreach (var (place, name) in figures.Columns.Index())
            table.AddColumn(Column(name, isFirst: place == 0));

        foreach (var row in figures.Rows)
            table.AddRow(row.Select(cell => new Text(OneLine.Of(cell))));

        return table;
    }

    // Names of clips and findings stay whole; narrow padding, for some tables are as wide as a terminal.
    private static TableColumn Column(string name, bool isFirst) => new(new Text(name, Styles.Quiet))
    {
        Alignment = isFirst ? Justify.Left : Justify.Right,
        NoWrap = isFirst,
        Padding = new Padding(0, 0, 1, 0),
    };
}
