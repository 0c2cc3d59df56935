using System.Text;

namespace Dorsal.Validation.Tables;

/// <summary>Puts tables into a page that people wrote, between two markers, and leaves the rest of it as it is.</summary>
public static class MarkdownTables
{
    /// <summary>The line before the tables.</summary>
    public const string Begin = "<!-- validate:begin -->";

    /// <summary>The line behind the tables.</summary>
    public const string End = "<!-- validate:end -->";

    /// <summary>Whether a page has both markers, once each and in order.</summary>
    public static bool HasPlace(string page)
        => page.Split(Begin) is [_, var rest] && rest.Split(End).Length == 2 && page.Split(End).Length == 2;

    /// <summary>The page with these tables and no others between its markers.</summary>
    /// <exception cref="ArgumentException">The page has no place for tables.</exception>
    public static string Replace(string page, IEnumerable<FigureTable> tables)
    {
        if (!HasPlace(page))
            throw new ArgumentException("The page lacks a marker.", nameof(page));

        var before = page[..(page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)];
        var after = page[page.IndexOf(End, StringComparison.Ordinal)..];
        var inserted = $"\n\n{string.Concat(tables.Select(Text))}";
        return before + (EndsLinesAsWindows(page) ? inserted.Replace("\n", "\r\n", StringComparison.Ordinal) : inserted) + after;
    }

    private static bool EndsLinesAsWindows(string page) => page.Contains(Begin + "\r\n", StringComparison.Ordinal);

    private static string Text(FigureTable table)
    {
        var text = new StringBuilder().Append("### ").Append(table.Title).Append("\n\n");
        AppendRow(text, table.Columns);
        AppendRow(text, table.Columns.Select((_, column) => column == 0 ? "---" : "---:"));
        foreach (var row in table.Rows)
            AppendRow(text, row);

        return text.Append('\n').ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells)
        => text.Append("| ").AppendJoin(" | ", cells.Select(Escaped)).Append(" |\n");

    private static string Escaped(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);
}
