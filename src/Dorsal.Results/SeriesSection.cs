using System.Globalization;
using System.Text.Json;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Results;

/// <summary>The series, each on one line: thousands of numbers one below the other help nobody.</summary>
internal static class SeriesSection
{
    private const string Name = "series";
    private const string TimesName = "timeSeconds";

    public static void Write(Utf8JsonWriter json, LiftMeasures measures)
    {
        json.WriteStartObject(Name);
        WriteRow(json, TimesName, measures.Times.Select(time => (double?)time.Number), Precision.Seconds);
        foreach (var measure in Enum.GetValues<Measure>())
            WriteRow(json, measure.Name(), measures[measure].Values, Precision.OfUnit(measure.UnitSymbol()));

        json.WriteEndObject();
    }

    /// <summary>The times, once it is sure that every series beside them is as long and holds nothing but numbers and gaps.</summary>
    public static IReadOnlyList<Seconds> ReadTimes(JsonElement root)
    {
        var series = root.Required(Name);
        var times = series.ReadList(TimesName, time => Number(time, TimesName) ?? throw new JsonException($"{TimesName} has a gap"));
        if (times.Zip(times.Skip(1), (time, next) => next > time).Contains(false))
            throw new JsonException($"{TimesName} does not rise");

        foreach (var name in Enum.GetValues<Measure>().Select(measure => measure.Name()).Where(name => series.Optional(name) is not null))
        {
            if (series.ReadList(name, value => Number(value, name)).Count != times.Count)
                throw new JsonException($"{name} is not as long as {TimesName}");
        }

        return [.. times.Select(Seconds.Of)];
    }

    private static double? Number(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number when value.TryGetDouble(out var number) && double.IsFinite(number) => number,
        _ => throw new JsonException($"{name} holds what is no number"),
    };

    private static void WriteRow(Utf8JsonWriter json, string name, IEnumerable<double?> values, int decimals)
    {
        json.WritePropertyName(name);
        json.WriteRawValue($"[{string.Join(", ", values.Select(value => Text(value, decimals)))}]");
    }

    // "R" writes NaN as text that is no JSON; the writer checks the raw value and refuses it.
    private static string Text(double? value, int decimals)
        => value is { } present ? Precision.Round(present, decimals).ToString("R", CultureInfo.InvariantCulture) : "null";
}
