using System.Text.Json;
using Dorsal.Findings;
using Dorsal.Reasoning;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.LightSet;

namespace Dorsal.Results;

/// <summary>A comparison as the text of comparison.json (docs/comparison.schema.json).</summary>
public static class ComparisonJson
{
    /// <summary>The contract's name and version, the first member of the file.</summary>
    public const string Schema = SchemaName + "1";

    private const string SchemaName = "dorsal.comparison/";

    /// <summary>UTF-8, indented, ending in a line feed.</summary>
    /// <param name="items">The films in the order in which they were compared.</param>
    public static byte[] Write(
        IReadOnlyList<ComparedItem> items, SetComparison compared, IReadOnlyList<CauseChange> causes, Advice advice)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(compared);
        ArgumentNullException.ThrowIfNull(causes);
        ArgumentNullException.ThrowIfNull(advice);
        return ReadableJson.Write(json => WriteAll(json, items, compared, causes, advice));
    }

    /// <summary>Whether a file's content is a comparison.json of any version, by its schema's name.</summary>
    public static bool IsOurs(ReadOnlyMemory<byte> utf8) => ReadableJson.HasSchema(utf8, SchemaName);

    private static void WriteAll(
        Utf8JsonWriter json, IReadOnlyList<ComparedItem> items, SetComparison compared, IReadOnlyList<CauseChange> causes, Advice advice)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("kind", ContractWords.Of(compared.Kind));
        WriteEach(json, "items", items, Write);
        WriteEach(json, "findings", compared.Findings, Write);
        WriteEach(json, "causeChanges", advice.Causes.Count == 0 ? [] : causes, Write);
        json.WriteStrings("reading", advice.Causes.Count == 0 ? [] : compared.Reading);
        json.WriteStrings("withinSets", compared.WithinSets);
        json.WriteStrings("notes", compared.Notes);
        AdviceSection.Write(json, advice);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ComparedItem item)
    {
        json.WriteString("file", item.File);
        json.WriteRounded("loadKg", item.Load.Number, Precision.Kilograms);
        json.WriteString("analysis", item.Analysis);
    }

    private static void Write(Utf8JsonWriter json, FindingChange change)
    {
        json.WriteString("id", change.Id.ContractId());
        json.WriteString("change", ContractWords.Of(change.Change));
        json.WriteStrings("statuses", change.Statuses.Select(ContractWords.Of));
        WriteMeasure(json, change.Measure);
        json.WriteStartArray("values");
        foreach (var value in change.Values)
            WriteValue(json, value, change.Measure);

        json.WriteEndArray();
        json.WriteString("reason", change.Reason);
    }

    private static void WriteMeasure(Utf8JsonWriter json, ComparedMeasure? measure)
    {
        if (measure is null)
        {
            json.WriteNull("measure");
            return;
        }

        json.WriteStartObject("measure");
        json.WriteString("name", measure.Name);
        json.WriteString("unit", measure.Unit);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, Reading? value, ComparedMeasure? measure)
    {
        if (value is null || measure is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteReading(value, Precision.OfUnit(measure.Unit));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CauseChange change)
    {
        json.WriteString("id", change.Id.ContractId());
        json.WriteString("change", ContractWords.Of(change.Change));
        json.WriteStrings("supports", change.Supports.Select(ContractWords.Of));
        json.WriteString("reason", change.Reason);
    }

    private static void WriteEach<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> all, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            json.WriteStartObject();
            write(json, one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
