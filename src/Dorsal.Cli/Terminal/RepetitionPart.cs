using System.Globalization;
using Dorsal.Findings;
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

        var figures = RepetitionFigure.MeasuredIn(repetitions);
        if (console.Profile.Width >= NarrowestTable)
            console.Write(Table(repetitions, figures));
        else
            ShowBlocks(console, repetitions, figures);

        if (figures.Any(figure => figure.IsOfTheBack))
            WriteCaption(console);

        console.WriteLine();
    }

    private static void WriteCaption(IAnsiConsole console)
    {
        console.Write(new Paragraph("Upper and lower back: the most each rounded beyond neutral. In brackets the 95 % interval.", Styles.Quiet));
        console.WriteLine();
    }

    private static Table Table(IReadOnlyList<MeasuredRepetition> repetitions, IReadOnlyList<RepetitionFigure> figures)
    {
        var table = new Table { Border = TableBorder.Horizontal, BorderStyle = Styles.Quiet };
        foreach (var heading in (string[])["Rep", "Start", "Lockout", "End", .. figures.Select(figure => figure.Heading)])
            table.AddColumn(new TableColumn(new Text(heading)).NoWrap().RightAligned());

        foreach (var repetition in repetitions)
        {
            table.AddRow((IRenderable[])
            [
                new Text(Number(repetition)),
                new Text(Time(repetition.Events.Start)),
                new Text(Time(repetition.Events.Lockout)),
                new Text(Time(repetition.Events.End)),
                .. figures.Select(figure => Cell(figure.Of(repetition), figure.Unit)),
            ]);
        }

        return table;
    }

    private static void ShowBlocks(
        IAnsiConsole console, IReadOnlyList<MeasuredRepetition> repetitions, IReadOnlyList<RepetitionFigure> figures)
    {
        foreach (var repetition in repetitions)
        {
            console.WriteHeading($"Rep {Number(repetition)}");
            console.Write(Layout.Hanging(
            [
                Row("Start", Time(repetition.Events.Start)),
                Row("Lockout", Time(repetition.Events.Lockout)),
                Row("End", Time(repetition.Events.End)),
                .. figures.Select(figure => Row(figure.Heading, Line(figure.Of(repetition), figure.Unit))),
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
}
