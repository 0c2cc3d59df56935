using System.Text.Json;
using Dorsal.Drawing.Overlay;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Wording;

namespace Dorsal.Report.Data;

/// <summary>
/// What the series of analysis.json do not hold: half the 95 % interval of each value, whether there is a limit to hold them against, in which
/// frames a bend of the back was not read off the line that is drawn, and why values are missing.
/// </summary>
internal static class IntervalSection
{
    private const int AngleDecimals = 1;
    private const int LengthDecimals = 3;

    public static void Write(Utf8JsonWriter json, TracedLift lift, Texts texts)
    {
        var backs = new ReadBacks(lift);
        json.WriteStartObject("intervals");
        foreach (var measure in Enum.GetValues<Measure>())
        {
            var series = lift.Measures[measure];
            json.WriteStartObject(measure.Name());
            json.WriteString("unit", measure.UnitSymbol());
            json.WriteNumbers("halfWidths", series.HalfWidths, Decimals(measure));
            json.WriteBoolean("isJudged", lift.IsLevelJudged(measure));
            if (ReadBacks.IsBend(measure))
                json.WriteNumbers("unread", Enumerable.Range(0, series.Values.Count).Where(i => !backs.Has(measure, i)).Select(i => (double?)i), 0);

            json.WriteString("whyAbsent", texts.Of(series.WhyAbsent));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>For a lift whose intervals and reasons nobody keeps.</summary>
    public static void WriteUnits(Utf8JsonWriter json)
    {
        json.WriteStartObject("intervals");
        foreach (var measure in Enum.GetValues<Measure>())
        {
            json.WriteStartObject(measure.Name());
            json.WriteString("unit", measure.UnitSymbol());
            json.WriteNumbers("halfWidths", [], AngleDecimals);
            json.WriteNull("whyAbsent");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static int Decimals(Measure measure)
        => measure.UnitSymbol() == Metres.Symbol || measure.UnitSymbol() == MetresPerSecond.Symbol ? LengthDecimals : AngleDecimals;
}
