using System.Text.Json;
using Dorsal.Findings;
using Dorsal.Quantities;

namespace Dorsal.Results;

/// <summary>
/// Reads members of a file that anybody may have changed: what is not exactly as the schema says is a
/// <see cref="JsonException"/> that names the member.
/// </summary>
internal static class JsonMembers
{
    /// <summary>Nothing that is measured of a lift comes near it, in any unit, and its square is still a number. Ours.</summary>
    private const double Largest = 1e9;

    public static JsonElement Required(this JsonElement json, string name)
        => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member)
            ? member
            : throw new JsonException($"{name} is missing");

    /// <summary>Absent when it is null or, in a file of an earlier version, not there.</summary>
    public static JsonElement? Optional(this JsonElement json, string name)
        => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null
            ? member
            : null;

    public static IReadOnlyList<T> ReadList<T>(this JsonElement json, string name, Func<JsonElement, T> read)
        => json.Required(name) is { ValueKind: JsonValueKind.Array } array
            ? [.. array.EnumerateArray().Select(read)]
            : throw new JsonException($"{name} is not a list");

    /// <summary>Without control characters: it is shown on a terminal, which would obey them.</summary>
    public static string ReadText(this JsonElement json, string name)
        => JsonText.Of(json.Required(name)) is { Length: > 0 } said && !said.Any(char.IsControl)
            ? said
            : throw new JsonException($"{name} is not a text");

    /// <param name="spell">How each of the closed set is written.</param>
    public static T ReadWord<T>(this JsonElement json, string name, Func<T, string> spell)
        where T : struct, Enum
    {
        var text = json.ReadText(name);
        var found = Enum.GetValues<T>().Where(word => spell(word) == text).ToList();
        return found.Count == 1 ? found[0] : throw new JsonException($"{name} cannot be \"{text}\"");
    }

    public static bool ReadYesOrNo(this JsonElement json, string name) => json.Required(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new JsonException($"{name} is neither true nor false"),
    };

    /// <summary>From 1: repetitions are counted as people count.</summary>
    public static int ReadCount(this JsonElement json, string name)
        => json.Required(name).WholeOrNull() is { } number && number >= 1
            ? number
            : throw new JsonException($"{name} is not a count");

    /// <summary>A whole number however it is written: to JSON Schema 5, 5.0 and 5e0 are one integer.</summary>
    /// <returns>Absent when it is none, or none that an int can hold.</returns>
    public static int? WholeOrNull(this JsonElement json)
        => json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out var number) && double.IsInteger(number)
            && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : null;

    public static double ReadNumber(this JsonElement json, string name) => Number(json.Required(name), name);

    public static double? ReadNumberOrNull(this JsonElement json, string name)
        => json.Optional(name) is { } member ? Number(member, name) : null;

    public static Seconds ReadSeconds(this JsonElement json, string name) => Seconds.Of(json.ReadNumber(name));

    public static Seconds? ReadSecondsOrNull(this JsonElement json, string name)
        => json.ReadNumberOrNull(name) is { } seconds ? Seconds.Of(seconds) : null;

    /// <summary>The contract's quantity, absent when null.</summary>
    public static Reading? ReadQuantity(this JsonElement json, string name)
        => json.Optional(name) is { } quantity ? quantity.ReadReading(name) : null;

    /// <summary>The three members of a quantity inside this object.</summary>
    public static Reading ReadReading(this JsonElement json, string name)
    {
        var (value, low, high) = (json.ReadNumber("value"), json.ReadNumber("low"), json.ReadNumber("high"));
        if (low < -Largest || high > Largest)
            throw new JsonException($"{name} is larger than anything that is measured of a lift");

        return low <= value && value <= high
            ? new Reading(value, low, high)
            : throw new JsonException($"{name} lies outside its own interval");
    }

    private static double Number(JsonElement member, string name)
        => member.ValueKind == JsonValueKind.Number && member.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw new JsonException($"{name} is not a number");
}
