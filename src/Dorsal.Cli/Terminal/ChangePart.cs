using Dorsal.Findings;
using Dorsal.Reasoning.LightSet;
using Dorsal.Results;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dorsal.Cli.Terminal;

/// <summary>The table of all findings over the films, and a sentence for each that at least one film could judge.</summary>
internal static class ChangePart
{
    private const string Unknown = "–";

    public static void Show(IAnsiConsole console, IReadOnlyList<ComparedItem> items, IReadOnlyList<FindingChange> changes)
    {
        console.Write(Table(items, changes));
        console.WriteLine();
        Explain(console, "What changed", [Change.Vanishes, Change.Shrinks, Change.Grows], changes);
        Explain(console, "What stayed", [Change.Stays], changes);
        Explain(console, "Not clear from these films", [Change.Unclear], changes);
    }

    private static Table Table(IReadOnlyList<ComparedItem> items, IReadOnlyList<FindingChange> changes)
    {
        var table = new Table { Border = TableBorder.Horizontal, BorderStyle = Styles.Quiet };
        table.AddColumn(new TableColumn(new Text("Finding")));
        foreach (var item in items)
            table.AddColumn(new TableColumn(new Text(FormattableString.Invariant($"{item.Load.Number:0.##} kg"))).RightAligned());

        table.AddColumn(new TableColumn(new Text("Change")).NoWrap());
        foreach (var change in changes)
            table.AddRow([new Text(Words.Of(change.Id)), .. change.Statuses.Select((status, film) => Cell(change, film)), Said(change)]);

        return table;
    }

    private static Text Said(FindingChange change)
        => new(Words.Of(change.Change), change.Change == Change.Unclear ? Styles.Quiet : Styles.Heading);

    // What the film says alone stands over the number, because films may have been judged by other numbers than this one.
    private static IRenderable Cell(FindingChange change, int film) => (change.Values[film], change.Measure) switch
    {
        ({ } value, { } measure) => new Rows(
            new Text($"{Figures.Value(value, measure.Unit)}, {Words.Of(change.Statuses[film])}").RightJustified(),
            new Text($"({Figures.Interval(value, measure.Unit)})", Styles.Quiet).RightJustified()),
        _ => new Text(change.Statuses[film] == FindingStatus.NotMeasurable ? Unknown : Words.Of(change.Statuses[film]), Styles.Quiet),
    };

    private static void Explain(IAnsiConsole console, string heading, IReadOnlyList<Change> wanted, IReadOnlyList<FindingChange> changes)
    {
        var wantedChanges = changes.Where(change => wanted.Contains(change.Change)).ToList();
        if (wantedChanges.Count == 0)
            return;

        console.WriteHeading(heading);
        console.Write(Layout.Hanging(wantedChanges.GroupBy(change => change.Reason).Select(Line)));
        console.WriteLine();
    }

    private static (IRenderable Mark, IRenderable Content) Line(IGrouping<string, FindingChange> alike) => (
        new Text(Unknown, Styles.Quiet),
        new Rows(new Text(string.Join("; ", alike.Select(change => Words.Of(change.Id)))), new Text(alike.Key, Styles.Quiet)));
}
