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
        Explain(console, "What changed", Told(changes, Change.Vanishes, Change.Shrinks, Change.Grows));
        Explain(console, "What stayed", Told(changes, Change.Stays));
        Explain(console, "Looked for and not seen", changes.Where(change => change.IsNotSeen));
        Explain(console, "Not clear from these films", Told(changes, Change.Unclear));
    }

    private static Table Table(IReadOnlyList<ComparedItem> items, IReadOnlyList<FindingChange> changes)
    {
        var table = new Table { Border = TableBorder.Horizontal, BorderStyle = Styles.Quiet };
        table.AddColumn(new TableColumn(new Text("Finding")));
        foreach (var item in items)
            table.AddColumn(new TableColumn(new Text(FormattableString.Invariant($"{item.Load.Number:0.##} kg"))).RightAligned());

        table.AddColumn(new TableColumn(new Text("Change")).NoWrap());
        foreach (var change in changes)
            table.AddRow([Name(change), .. change.Statuses.Select((status, film) => Cell(change, film)), Said(change)]);

        return table;
    }

    private static IRenderable Name(FindingChange change) => NumberOf(change) is { } what
        ? new Rows(new Text(Words.Of(change.Id)), new Text($"Numbers: {what}", Styles.Quiet))
        : new Text(Words.Of(change.Id));

    /// <summary>What the numbers are, where the finding's name does not say it.</summary>
    private static string? NumberOf(FindingChange change) => change.Measure is { } measure ? Words.OfMeasure(measure.Name) : null;

    private static Text Said(FindingChange change) => new(
        change.IsNotSeen ? Words.Of(FindingStatus.Absent) : Words.Of(change.Change), change.Change == Change.Unclear ? Styles.Quiet : Styles.Heading);

    // What a film says alone is no word on a number by which it may not have been judged: then it stands over it, and else beside it.
    private static IRenderable Cell(FindingChange change, int film) => (change.Values[film], change.Measure) switch
    {
        ({ } value, { } measure) when NumberOf(change) is not null || DecidedByOther(change, film) is not null => new Rows(
        [
            new Text(Words.Of(change.Statuses[film])).RightJustified(),
            .. Other(DecidedByOther(change, film)),
            new Text(Figures.Value(value, measure.Unit)).RightJustified(),
            new Text($"({Figures.Interval(value, measure.Unit)})", Styles.Quiet).RightJustified(),
        ]),
        ({ } value, { } measure) => new Rows(
            new Text($"{Figures.Value(value, measure.Unit)}, {Words.Of(change.Statuses[film])}").RightJustified(),
            new Text($"({Figures.Interval(value, measure.Unit)})", Styles.Quiet).RightJustified()),
        _ => new Text(change.Statuses[film] == FindingStatus.NotMeasurable ? Unknown : Words.Of(change.Statuses[film]), Styles.Quiet),
    };

    private static FindingMeasure? DecidedByOther(FindingChange change, int film) => change.DecidedByOther.ElementAtOrDefault(film);

    /// <summary>What the status over it rests on, before the number that is compared: the two do not belong together.</summary>
    private static IEnumerable<IRenderable> Other(FindingMeasure? decided) => decided is null
        ? []
        :
        [
            new Text($"by {(Words.OfMeasure(decided.Name) is { } what ? $"{what}: " : "")}{Figures.Value(decided.Reading, decided.Unit)}", Styles.Quiet).RightJustified(),
            new Text($"({Figures.Interval(decided.Reading, decided.Unit)})", Styles.Quiet).RightJustified(),
        ];

    /// <summary>Those that something is told of: what no film shows is neither clear nor unclear.</summary>
    private static IEnumerable<FindingChange> Told(IReadOnlyList<FindingChange> changes, params IReadOnlyList<Change> wanted)
        => changes.Where(change => wanted.Contains(change.Change) && !change.IsNotSeen);

    private static void Explain(IAnsiConsole console, string heading, IEnumerable<FindingChange> changes)
    {
        var alike = changes.GroupBy(change => change.Reason).ToList();
        if (alike.Count == 0)
            return;

        console.WriteHeading(heading);
        console.Write(Layout.Hanging(alike.Select(Line)));
        console.WriteLine();
    }

    private static (IRenderable Mark, IRenderable Content) Line(IGrouping<string, FindingChange> alike) => (
        new Text(Unknown, Styles.Quiet),
        new Rows(new Text(string.Join("; ", alike.Select(change => Words.Of(change.Id)))), new Text(alike.Key, Styles.Quiet)));
}
