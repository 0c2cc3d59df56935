using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Validation.Labels;

/// <summary>Reads labels.tsv, one row a clip, and events.tsv, one row a repetition with its events as frame numbers or "-".</summary>
public static class LabelTable
{
    /// <summary>Every clip of labels.tsv in its order, with the repetitions that events.tsv marks in it.</summary>
    /// <exception cref="UserInputException">One of the tables cannot be read.</exception>
    public static IReadOnlyList<ClipLabel> Read(TextReader labels, TextReader events)
    {
        var marked = TabTable.Read(events, "events.tsv").ToLookup(row => row["file"]);
        return [.. TabTable.Read(labels, "labels.tsv").Select(row => Label(row, marked[row["file"]]))];
    }

    private static ClipLabel Label(TabRow row, IEnumerable<TabRow> marked) => new(
        row["file"],
        LabelWords.IsDeadlift(row["exercise"]),
        LabelWords.View(row["view"]),
        LabelWords.Facing(row["view"]),
        LabelWords.FindingColumns.ToDictionary(column => column.Key, column => LabelWords.Status(row, column.Value)),
        [.. marked.Select(repetition => Repetition(repetition, FramesPerSecond(row)))]);

    private static double FramesPerSecond(TabRow row) => row.Number("fps") is > 0 and var rate
        ? rate
        : throw new UserInputException($"labels.tsv gives {row["file"]} no frames a second; write the clip's rate into its column fps.");

    private static MarkedRepetition Repetition(TabRow row, double framesPerSecond)
        => new(Event(row, "start", framesPerSecond), Event(row, "lockout", framesPerSecond), Event(row, "end", framesPerSecond));

    private static Seconds? Event(TabRow row, string column, double framesPerSecond)
        => row[column] is "-" or "" ? null : Seconds.Of(row.Number(column) / framesPerSecond);
}
