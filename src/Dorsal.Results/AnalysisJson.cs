using System.Globalization;
using System.Text.Json;
using Dorsal.Measures;
using Dorsal.Reasoning;
using Dorsal.Result;
using Dorsal.Wording;

namespace Dorsal.Results;

/// <summary>
/// A result as the text of analysis.json (docs/analysis.schema.json). What is not measurable is null: never NaN, never 0.
/// </summary>
public static class AnalysisJson
{
    /// <summary>The contract's name and version, the first member of the file.</summary>
    public const string Schema = SchemaName + "1";

    private const string SchemaName = "dorsal.analysis/";
    private const int Version = 1;

    /// <summary>UTF-8, indented, ending in a line feed.</summary>
    /// <param name="advice">What was made of the lift; on the stop screen the measurements stand without causes and plan.</param>
    /// <param name="texts">The language of the findings' reasons; what advice says is in words already.</param>
    public static byte[] Write(LiftAnalysisResult result, Advice advice, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(advice);
        ArgumentNullException.ThrowIfNull(texts);
        return ReadableJson.Write(json => WriteAll(json, result, advice, texts));
    }

    /// <summary>Whether a file's content is an analysis.json of any version, by its schema's name.</summary>
    public static bool IsOurs(ReadOnlyMemory<byte> utf8) => ReadableJson.HasSchema(utf8, SchemaName);

    /// <summary>Whether a schema's name is that of a version this program does not know yet.</summary>
    internal static bool IsNewer(string schema)
        => schema.StartsWith(SchemaName, StringComparison.Ordinal)
           && int.TryParse(schema.AsSpan(SchemaName.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
           && version > Version;

    private static void WriteAll(Utf8JsonWriter json, LiftAnalysisResult result, Advice advice, Texts texts)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        FilmSection.Write(json, result);
        LifterSection.Write(json, result.Load);
        RepetitionSection.Write(json, result.Repetitions);
        SeriesSection.Write(json, result.Measures);
        WriteBaseline(json, result.Measures);
        NeutralSection.Write(json, result.Neutral);
        UpperBackSection.Write(json, FilmedLift.Of(result).UpperBack);
        FindingSection.Write(json, result.Findings, texts);
        AdviceSection.Write(json, advice);
        WriteVersions(json, result.Versions);
        json.WriteEndObject();
    }

    private static void WriteBaseline(Utf8JsonWriter json, LiftMeasures measures)
    {
        json.WriteStartObject("baseline");
        json.WriteString("source", ContractWords.Of(measures.Baseline));
        json.WriteString("lumbarSource", ContractWords.Of(measures.LumbarBaseline));
        json.WriteEndObject();
    }

    private static void WriteVersions(Utf8JsonWriter json, AnalysisVersions versions)
    {
        json.WriteStartObject("versions");
        json.WriteString("dorsal", versions.Dorsal);
        json.WriteString("model", versions.Model);
        json.WriteString("thresholds", versions.Thresholds);
        json.WriteEndObject();
    }
}
