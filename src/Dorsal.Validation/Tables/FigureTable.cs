namespace Dorsal.Validation.Tables;

/// <summary>Figures as a reader sees them, before anything decides what a table looks like.</summary>
/// <param name="Columns">The first heads the names of the rows.</param>
/// <param name="Rows">As many cells as there are columns.</param>
public sealed record FigureTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
