using System.Globalization;
using Dorsal.Findings;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Result;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dorsal.Cli.Terminal;

/// <summary>The repetitions: a table where there is room for one, else a block for each.</summary>
internal static class RepetitionPart
{
    private const int NarrowestTable = 66;
    private const string Unknown = "–";

    public static void Show(IAnsiConsole console, IReadOnlyList<MeasuredRepetition> repetitions)
    {
        if (repetitions.Count == 0)
            return;

        if (console.Profile.Width >= NarrowestTable)
            console.Write(Table(repetitions));
        else
            ShowBlocks(console, repetitions);

        console.Write(new Paragraph("Upper and lower back: the most each rounded beyond neutral. In brackets the 95 % interval.", Styles.Quiet));
        console.WriteLine();
        console.WriteLine();
    }

    private static Table Table(IReadOnlyList<MeasuredRepetition> repetitions)
    {
        var table = new Table { Border = TableBorder.Horizontal, BorderStyle = Styles.Quiet };
        foreach (var heading in (string[])["Rep", "Start", "Lockout", "End", "Speed up", "Upper back", "Lower back"])
            table.AddColumn(new TableColumn(new Text(heading)).NoWrap().RightAligned());

        foreach (var repetition in repetitions)
        {
            table.AddRow(
                new Text(Number(repetition)),
                new Text(Time(repetition.Events.Start)),
                new Text(Time(repetition.Events.Lockout)),
                new Text(Time(repetition.Events.End)),
                Cell(Speed(repetition), MetresPerSecond.Symbol),
                Cell(Peak(repetition, Measure.ThoracicFlexion), Degrees.Symbol),
                Cell(Peak(repetition, Measure.LumbarFlexion), Degrees.Symbol));
        }

        return table;
    }

    private static void ShowBlocks(IAnsiConsole console, IReadOnlyList<MeasuredRepetition> repetitions)
    {
        foreach (var repetition in repetitions)
        {
            console.WriteHeading($"Rep {Number(repetition)}");
            console.Write(Layout.Hanging(
            [
                Row("Start", Time(repetition.Events.Start)),
                Row("Lockout", Time(repetition.Events.Lockout)),
                Row("End", Time(repetition.Events.End)),
                Row("Speed up", Line(Speed(repetition), MetresPerSecond.Symbol)),
                Row("Upper back", Line(Peak(repetition, Measure.ThoracicFlexion), Degrees.Symbol)),
                Row("Lower back", Line(Peak(repetition, Measure.LumbarFlexion), Degrees.Symbol)),
            ]));
        }
    }

    private static (IRenderable Label, IRenderable Content) Row(string label, string content)
        => (new Text(label, Styles.Quiet), new Text(content));

    // Value over interval: side by side, three of them would not fit into 80 columns.
    private static IRenderable Cell(Reading? reading, string unit) => reading is { } present
        ? new Rows(
            new Text(Figures.Value(present, unit)).RightJustified(),
            new Text($"({Figures.Interval(present, unit)})", Styles.Quiet).RightJustified())
        : new Text(Unknown, Styles.Quiet);

    private static string Line(Reading? reading, string unit)
        => reading is { } present ? Figures.ValueAndInterval(present, unit) : Unknown;

    private static string Number(MeasuredRepetition repetition)
        => repetition.Events.Number.ToString(CultureInfo.InvariantCulture) + (repetition.Events.Complete ? "" : " (part)");

    private static string Time(Seconds? time) => time is { } present ? Figures.Time(present) : Unknown;

    private static Reading? Speed(MeasuredRepetition repetition)
        => repetition.MeanUpVelocity.Match<Reading?>(speed => Figures.Reading(speed), _ => null);

    private static Reading? Peak(MeasuredRepetition repetition, Measure measure)
        => repetition.Peaks.TryGetValue(measure, out var peak) ? peak : null;
}
