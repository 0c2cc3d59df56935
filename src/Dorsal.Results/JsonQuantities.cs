using System.Text.Json;
using Dorsal.Findings;
using Dorsal.Quantities;

namespace Dorsal.Results;

/// <summary>The contract's quantity: <c>{ "value", "low", "high" }</c> or null.</summary>
internal static class JsonQuantities
{
    public static void WriteQuantity<T>(this Utf8JsonWriter json, string name, Estimate<T>? estimate, int decimals)
        where T : struct, IUnit<T>
        => json.WriteQuantity(name, AsReading(estimate), decimals);

    public static void WriteQuantity<T>(this Utf8JsonWriter json, string name, Measurement<T> measurement, int decimals)
        where T : struct, IUnit<T>
        => json.WriteQuantity(name, measurement.EstimateOrNull, decimals);

    public static void WriteQuantity(this Utf8JsonWriter json, string name, Reading? reading, int decimals)
    {
        if (reading is not { } present)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteReading(present, decimals);
        json.WriteEndObject();
    }

    /// <summary>The three members alone, inside an object that has begun.</summary>
    public static void WriteReading(this Utf8JsonWriter json, Reading? reading, int decimals)
    {
        json.WriteRounded("value", reading?.Value, decimals);
        json.WriteRounded("low", reading?.Low, decimals);
        json.WriteRounded("high", reading?.High, decimals);
    }

    public static void WriteSeconds(this Utf8JsonWriter json, string name, Seconds? time)
        => json.WriteRounded(name, time?.Number, Precision.Seconds);

    public static void WriteRounded(this Utf8JsonWriter json, string name, double? number, int decimals)
    {
        if (number is { } present)
            json.WriteNumber(name, Precision.Round(present, decimals));
        else
            json.WriteNull(name);
    }

    public static void WriteWhole(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } present)
            json.WriteNumber(name, present);
        else
            json.WriteNull(name);
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> strings)
    {
        json.WriteStartArray(name);
        foreach (var text in strings)
            json.WriteStringValue(text);

        json.WriteEndArray();
    }

    private static Reading? AsReading<T>(Estimate<T>? estimate)
        where T : struct, IUnit<T>
        => estimate is { } present ? new Reading(present.Value.Number, present.Low.Number, present.High.Number) : null;
}
