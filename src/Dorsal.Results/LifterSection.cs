using System.Text.Json;
using Dorsal.Quantities;

namespace Dorsal.Results;

/// <summary>What the lifter told on the command line. Beyond the contract: with it an analysis.json can be compared later.</summary>
internal static class LifterSection
{
    private const string Name = "lifter";
    private const string Load = "loadKg";

    public static void Write(Utf8JsonWriter json, Kilograms? load)
    {
        json.WriteStartObject(Name);
        json.WriteRounded(Load, load?.Number, Precision.Kilograms);
        json.WriteEndObject();
    }

    /// <exception cref="JsonException">It is no positive number.</exception>
    public static Kilograms? ReadLoad(JsonElement root) => root.Optional(Name)?.ReadNumberOrNull(Load) switch
    {
        null => null,
        > 0 and var load => Kilograms.Of(load),
        _ => throw new JsonException($"{Load} is not positive"),
    };
}
