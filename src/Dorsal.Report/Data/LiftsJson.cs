using System.Reflection;
using System.Text.Json;
using Dorsal.Knowledge;
using Dorsal.Wording;

namespace Dorsal.Report.Data;

/// <summary>What the viewer reads beside the films; viewer/src/data/report.ts is its other side.</summary>
internal static class LiftsJson
{
    public const string Schema = "dorsal.report/4";

    /// <summary>Of this build.</summary>
    internal static string Version { get; } =
        typeof(LiftsJson).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <param name="comparison">The comparison.json, UTF-8; empty for a report of one lift.</param>
    public static byte[] Write(IReadOnlyList<PageLift> lifts, ReadOnlyMemory<byte> comparison, Texts texts) => Json.Written(json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        WriteMadeBy(json);
        ThresholdSection.Write(json, texts.About("sources"));
        json.WriteList("lifts", lifts, (item, lift) => lift.Write(item, texts));
        WriteComparison(json, comparison);
        json.WriteEndObject();
    });

    /// <summary>The only lift of such a document, when it is the one with this analysis.</summary>
    public static JsonElement? LiftOf(JsonElement page, JsonElement analysis)
        => page.ValueKind == JsonValueKind.Object
            && page.TryGetProperty("schema", out var schema) && schema.ValueKind == JsonValueKind.String && schema.ValueEquals(Schema)
            && page.TryGetProperty("lifts", out var lifts) && lifts is { ValueKind: JsonValueKind.Array } && lifts.GetArrayLength() == 1
            && lifts[0].ValueKind == JsonValueKind.Object
            && lifts[0].TryGetProperty("analysis", out var shown) && JsonElement.DeepEquals(shown, analysis)
                ? lifts[0]
                : null;

    /// <summary>The page itself, which may hold analyses of other versions.</summary>
    private static void WriteMadeBy(Utf8JsonWriter json)
    {
        json.WriteStartObject("madeBy");
        json.WriteString("dorsal", Version);
        json.WriteString("thresholds", KnowledgeVersion.Thresholds);
        json.WriteEndObject();
    }

    private static void WriteComparison(Utf8JsonWriter json, ReadOnlyMemory<byte> comparison)
    {
        json.WritePropertyName("comparison");
        if (comparison.IsEmpty)
            json.WriteNullValue();
        else
            json.WriteDocument(comparison);
    }
}
