using System.Globalization;
using Dorsal.Findings;

namespace Dorsal.Wording;

/// <summary>The number of a statement as a lifter reads it: whole degrees, centimetres or per cent, with its direction, and the interval.</summary>
internal sealed class ReadingWords(SubjectTexts said, Statement statement)
{
    private const double CentimetresPerMetre = 100;

    /// <summary>"about 21 degrees rounder", "less than 1 degree rounder".</summary>
    public string Amount
    {
        get
        {
            var (value, direction) = (Whole(statement.Reading.Value), Direction(statement.Reading.Value < 0 ? "less" : "more"));
            var size = Math.Abs(value) switch
            {
                0 => "none",
                1 => "one",
                _ => "many",
            };
            return said.Of($"amount.{statement.Unit}.{size}", ("number", Number(Math.Abs(value))), ("direction", direction));
        }
    }

    /// <summary>"17 to 25", or with the directions where they differ: "2 flatter to 8 rounder".</summary>
    public string Interval
    {
        get
        {
            var (low, high) = (Whole(statement.Reading.Low), Whole(statement.Reading.High));
            if (low < 0 && high > 0)
                return said.Of("interval.across", ("low", Number(-low)), ("less", Side("less")), ("high", Number(high)), ("more", Side("more")));

            return high <= 0 && low < 0 && statement.Reading.Value < 0
                ? said.Of("interval", ("low", Number(-high)), ("high", Number(-low)))
                : said.Of("interval", ("low", Number(low)), ("high", Number(high)));
        }
    }

    /// <summary>"58 degrees", the limit that the interval holds where all of it lies beyond none; null elsewhere.</summary>
    public string? OpenLimit
    {
        get
        {
            var (reading, limit) = (statement.Reading, StatementLimits.Of(statement.Kind).PresentFrom);
            return Whole(reading.Low) > 0 && reading.Low < limit && limit <= reading.High
                ? said.Of($"limit.{statement.Unit}", ("number", Exact(limit)))
                : null;
        }
    }

    /// <summary>"bent back", "rounder": the way it is wherever in its interval.</summary>
    public string Clearly => said.Has($"{statement.Kind}.clearly") ? said.Of($"{statement.Kind}.clearly") : Side("more");

    /// <summary>A turn has no direction of its own: it is to the side that hangs lower.</summary>
    private string Direction(string way)
        => statement.Kind is StatementKind.ShoulderTilt or StatementKind.BarTilt or StatementKind.HipTilt
            ? said.Of($"lower.{statement.LowerSide?.ToString() ?? "either"}")
            : said.Of($"{statement.Kind}.{way}");

    private string Side(string way)
        => said.Has($"{statement.Kind}.interval-{way}") ? said.Of($"{statement.Kind}.interval-{way}") : Direction(way);

    private double Whole(double value) => Math.Round(Shown(value), MidpointRounding.AwayFromZero);

    /// <summary>Lengths in centimetres.</summary>
    private double Shown(double value) => statement.Unit == "m" ? value * CentimetresPerMetre : value;

    /// <summary>A limit may have half a degree.</summary>
    private string Exact(double limit) => Shown(limit).ToString("0.#", CultureInfo.InvariantCulture);

    // Adding zero turns the -0 that rounding leaves into 0.
    private static string Number(double whole) => (whole + 0.0).ToString("0", CultureInfo.InvariantCulture);
}
