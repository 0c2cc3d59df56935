using System.Globalization;
using System.Text.Json;
using Dorsal.Measures;

namespace Dorsal.Results;

/// <summary>The series, each on one line: thousands of numbers one below the other help nobody.</summary>
internal static class SeriesSection
{
    public static void Write(Utf8JsonWriter json, LiftMeasures measures)
    {
        json.WriteStartObject("series");
        WriteRow(json, "timeSeconds", measures.Times.Select(time => (double?)time.Number), Precision.Seconds);
        foreach (var measure in Enum.GetValues<Measure>())
            WriteRow(json, measure.Name(), measures[measure].Values, Precision.OfUnit(measure.UnitSymbol()));

        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, string name, IEnumerable<double?> values, int decimals)
    {
        json.WritePropertyName(name);
        json.WriteRawValue($"[{string.Join(", ", values.Select(value => Text(value, decimals)))}]");
    }

    // "R" writes NaN as text that is no JSON; the writer checks the raw value and refuses it.
    private static string Text(double? value, int decimals)
        => value is { } present ? Precision.Round(present, decimals).ToString("R", CultureInfo.InvariantCulture) : "null";
}
