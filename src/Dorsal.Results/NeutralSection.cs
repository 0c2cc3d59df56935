using System.Text.Json;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Results;

/// <summary>
/// The lifter's own relaxed standing in raw angles. Beyond the contract: with it an analysis.json can serve as
/// <c>--neutral</c> without its video.
/// </summary>
internal static class NeutralSection
{
    public const string Name = "neutral";

    private const string Thoracic = "thoracicAngle";
    private const string Lumbar = "lumbarAngle";
    private const string Neck = "neckAngle";
    private const string Protraction = "protraction";

    public static void Write(Utf8JsonWriter json, NeutralPosture? neutral)
    {
        if (neutral is null)
        {
            json.WriteNull(Name);
            return;
        }

        json.WriteStartObject(Name);
        json.WriteQuantity(Thoracic, neutral.ThoracicAngle, Precision.Degrees);
        json.WriteQuantity(Lumbar, neutral.LumbarAngle, Precision.Degrees);
        json.WriteQuantity(Neck, neutral.NeckAngle, Precision.Degrees);
        json.WriteQuantity(Protraction, neutral.Protraction, Precision.Percent);
        json.WriteEndObject();
    }

    /// <exception cref="JsonException">A member is missing or is not a quantity.</exception>
    public static NeutralPosture Read(JsonElement neutral) => new(
        ReadQuantity<Degrees>(neutral, Thoracic),
        ReadQuantity<Degrees>(neutral, Lumbar),
        ReadQuantity<Degrees>(neutral, Neck),
        ReadQuantity<Percent>(neutral, Protraction));

    private static Estimate<T>? ReadQuantity<T>(JsonElement neutral, string name)
        where T : struct, IUnit<T>
    {
        if (!neutral.TryGetProperty(name, out var quantity) || quantity.ValueKind == JsonValueKind.Null)
            return null;

        var (value, low, high) = (Number(quantity, "value"), Number(quantity, "low"), Number(quantity, "high"));
        return low <= value && value <= high
            ? new Estimate<T>(T.Of(value), T.Of(low), T.Of(high))
            : throw new JsonException($"{name} lies outside its own interval.");
    }

    private static double Number(JsonElement quantity, string name)
        => quantity.ValueKind == JsonValueKind.Object
           && quantity.TryGetProperty(name, out var member)
           && member.ValueKind == JsonValueKind.Number
           && member.TryGetDouble(out var number)
           && double.IsFinite(number)
            ? number
            : throw new JsonException($"{name} is not a number.");
}
