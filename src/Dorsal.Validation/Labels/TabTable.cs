using Dorsal.Footage;
using Microsoft.VisualBasic.FileIO;

namespace Dorsal.Validation.Labels;

/// <summary>Reads cells between tabs, in quotes where they need it, under a line of column names.</summary>
internal static class TabTable
{
    /// <param name="table">Named in the messages.</param>
    public static IReadOnlyList<TabRow> Read(TextReader text, string table)
    {
        using var parser = new TextFieldParser(text) { HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        parser.SetDelimiters("\t");
        try
        {
            return ReadRows(parser, table);
        }
        catch (MalformedLineException cause)
        {
            throw new UserInputException(
                FormattableString.Invariant($"{table} cannot be read from line {parser.ErrorLineNumber} on: check its quotes."), cause);
        }
    }

    private static List<TabRow> ReadRows(TextFieldParser parser, string table)
    {
        var names = parser.ReadFields() ?? throw new UserInputException($"{table} is empty; its first line names the columns.");
        var columns = names.Index().DistinctBy(column => column.Item).ToDictionary(column => column.Item, column => column.Index);

        var rows = new List<TabRow>();
        while (parser.ReadFields() is { } cells)
            rows.Add(new TabRow(table, columns, cells));

        return rows;
    }
}
