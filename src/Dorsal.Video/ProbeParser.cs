using System.Globalization;
using System.Text.Json;
using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Video;

/// <summary>Reads ffprobe's JSON. Pure.</summary>
public static class ProbeParser
{
    /// <summary>
    /// A sample aspect ratio nearer to 1 than this is an encoder's rounding (such as 1349:1350) and not a picture to stretch;
    /// ours: a bend of 30 degrees seen through it changes by 0.3 degrees.
    /// </summary>
    private const double NegligibleStretch = 0.01;

    /// <param name="json">Streams, format, and either packets or decoded frames.</param>
    /// <param name="fileName">For the facts and the messages.</param>
    /// <exception cref="UserInputException">There is no video in it.</exception>
    public static VideoProbe Parse(string json, string fileName) => Parse(json, fileName, FilmStretch.Whole, begins: null);

    /// <param name="stretch">What is wanted of the film. Where the packets do not tell which frames lie in it, all are given, uncertain.</param>
    /// <param name="begins">The container's time of the film's first frame, where the JSON does not begin with it.</param>
    /// <exception cref="UserInputException">There is no video in it, or none in that stretch.</exception>
    internal static VideoProbe Parse(string json, string fileName, FilmStretch stretch, Seconds? begins)
    {
        var report = JsonSerializer.Deserialize(json, ProbeJson.Default.ProbeReport)
            ?? throw new JsonException("ffprobe printed nothing.");
        if (report.Streams is not [var stream, ..] || stream.Width <= 0 || stream.Height <= 0)
            throw new UserInputException($"{fileName} has no picture, only sound or data: give a film of the lift.");

        var wanted = FrameClock.IsTold(report) ? stretch : FilmStretch.Whole;
        var clock = FrameClock.Read(report, stream, wanted, begins);
        if (clock.Times.Count == 0)
            throw wanted.IsWhole
                ? new UserInputException($"{fileName} has not a single frame that can be shown: copy it from the phone again.")
                : new UserInputException($"{fileName} has no frame between what --from and --to name: look in a player when the lift begins and ends.");

        var turn = Turn(stream);
        var (width, height) = DisplayedSize(stream, turn);
        var facts = new VideoFacts(fileName, width, height, turn.RotationDegrees, clock.Times, clock.IsVariable);
        FilmLimits.RequireSize(facts);
        if (wanted == stretch)
            FilmLimits.RequireLength(facts);

        var isIndexed = report.Frames is null && clock.IsCertain;
        return new VideoProbe(facts, turn, clock.IsCertain, Lead(clock, report.Format))
        {
            Begins = clock.Begins,
            Cut = wanted.IsWhole ? null : clock.Wanted,
            IsIndexed = isIndexed,
            KeyTimes = isIndexed ? [] : clock.KeyTimes,
            Colours = StoredColours.Of(stream),
        };
    }

    private static Seconds Lead(FrameClock clock, ProbedFormat? format)
    {
        var begins = double.TryParse(format?.Start, NumberStyles.Float, CultureInfo.InvariantCulture, out var start) ? start : clock.Begins.Number;
        return Seconds.Of(clock.Begins.Number - begins);
    }

    private static (int Width, int Height) DisplayedSize(ProbedStream stream, DisplayTurn turn)
    {
        // Players keep the height and stretch the width; the detour over unequal pixels ends here, everything after is square.
        var aspect = Ratio(stream.SampleAspectRatio, ':') ?? 1;
        var stretch = aspect <= 0 || Math.Abs(aspect - 1) < NegligibleStretch ? 1 : aspect;
        var width = Math.Max(1, (int)Math.Round(stream.Width * stretch));
        return turn.IsSideways ? (stream.Height, width) : (width, stream.Height);
    }

    private static DisplayTurn Turn(ProbedStream stream)
    {
        var matrix = stream.SideData?.Select(side => side.DisplayMatrix).FirstOrDefault(text => text is not null);
        if (matrix is not null)
            return TurnFromMatrix(matrix);

        return double.TryParse(stream.Tags?.Rotate, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees)
            ? new DisplayTurn(DisplayTurn.NearestQuarter(degrees), false)
            : DisplayTurn.None;
    }

    /// <summary>The matrix is printed as three lines of a line number and three numbers: a b u, c d v, x y w.</summary>
    private static DisplayTurn TurnFromMatrix(string text)
    {
        var rows = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..])
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(cells => cells.Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToList())
            .ToList();
        return DisplayTurn.FromMatrix(rows[0][0], rows[0][1], rows[1][0], rows[1][1]);
    }

    internal static double? Ratio(string? text, char separator)
    {
        var parts = text?.Split(separator) ?? [];
        return parts.Length == 2
            && double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var above)
            && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var below)
            && above > 0 && below > 0
            ? above / below
            : null;
    }
}
