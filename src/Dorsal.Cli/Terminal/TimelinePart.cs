using System.Globalization;
using Dorsal.Footage;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Result;
using Spectre.Console;

namespace Dorsal.Cli.Terminal;

/// <summary>The upper back over the film with the repetitions below it, where the terminal can draw it.</summary>
internal static class TimelinePart
{
    private const int Indent = 2;
    private const int Widest = 72;

    /// <summary>Of a full bar at least, in degrees, so that a still back's noise does not look like a lift.</summary>
    private const double LeastTop = 10;

    public static void Show(IAnsiConsole console, LiftAnalysisResult result)
    {
        var back = result.Measures[Measure.ThoracicFlexion].Values;
        if (result.Repetitions.Count == 0 || !console.Profile.Capabilities.Unicode || back.All(value => value is null))
            return;

        var columns = Math.Min(Widest, console.Profile.Width - (2 * Indent));
        var (least, most) = (back.Min()!.Value, back.Max()!.Value);
        console.WriteHeading($"Upper back over the film, {Whole(least)} to {Whole(most)}");
        WriteRow(
            console,
            Sparkline.Of(result.Measures.Times, back, result.Video, columns, Math.Min(0, least), Math.Max(LeastTop, most)),
            Styles.Curve);
        WriteRow(console, Spans(result, columns), Styles.Quiet);
        console.WriteLine();
    }

    // Adding zero turns the -0 that rounding leaves into 0.
    private static string Whole(double degrees) => FormattableString.Invariant($"{Math.Round(degrees, MidpointRounding.AwayFromZero) + 0.0:0}°");

    private static void WriteRow(IAnsiConsole console, string row, Style style)
    {
        console.Write(new Text(new string(' ', Indent) + row, style));
        console.WriteLine();
    }

    /// <summary>Each repetition as a span with its number, and a mark at lockout.</summary>
    private static string Spans(LiftAnalysisResult result, int columns)
    {
        var row = new string(' ', columns).ToCharArray();
        foreach (var repetition in result.Repetitions)
            Draw(row, repetition.Events, result.Video);

        return new string(row);
    }

    private static void Draw(char[] row, Repetition repetition, VideoFacts video)
    {
        int At(Seconds time) => Sparkline.Column(time, video, row.Length);

        var (start, end) = (At(repetition.Start), At(repetition.End ?? video.Ends));
        Array.Fill(row, '─', start, end - start + 1);
        row[end] = '┘';
        if (repetition.Lockout is { } lockout)
            row[At(lockout)] = '┴';

        row[start] = '└';
        var number = repetition.Number.ToString(CultureInfo.InvariantCulture);
        if (start + number.Length < end)
            number.CopyTo(0, row, start + 1, number.Length);
    }
}
