using System.Globalization;
using Dorsal.Footage;

namespace Dorsal.Validation.Labels;

/// <summary>One row of a table with named columns.</summary>
internal sealed class TabRow(string table, IReadOnlyDictionary<string, int> columns, string[] cells)
{
    /// <summary>The text of a cell; empty where a short row has none.</summary>
    public string this[string column]
    {
        get
        {
            if (!columns.TryGetValue(column, out var place))
                throw new UserInputException($"{table} has no column {column}; add it to the first line.");

            return place < cells.Length ? cells[place] : "";
        }
    }

    public double Number(string column)
        => double.TryParse(this[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0
            ? number
            : throw new UserInputException($"{table} has \"{this[column]}\" in its column {column}, where a number belongs.");
}
