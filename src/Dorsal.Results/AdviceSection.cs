using System.Text.Json;

namespace Dorsal.Results;

/// <summary>
/// Causes, safety and plan. They need the lifter's answers as well as the film; without them nothing is claimed, and the
/// members stand empty so that readers of the contract find them.
/// </summary>
internal static class AdviceSection
{
    public static void Write(Utf8JsonWriter json)
    {
        WriteEmptyArray(json, "causes");

        json.WriteStartObject("safety");
        json.WriteBoolean("stop", false);
        WriteEmptyArray(json, "reasons");
        json.WriteEndObject();

        WriteEmptyArray(json, "plan");
    }

    private static void WriteEmptyArray(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray(name);
        json.WriteEndArray();
    }
}
