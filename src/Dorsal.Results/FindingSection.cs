using System.Text.Json;
using Dorsal.Findings;

namespace Dorsal.Results;

internal static class FindingSection
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Finding> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
            Write(json, finding);

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id.ContractId());
        json.WriteString("status", ContractWords.Of(finding.Status));
        WriteMeasure(json, finding.Measure);
        WriteRepetitions(json, finding);
        json.WriteString("reason", finding.Reason);
        json.WriteEndObject();
    }

    private static void WriteMeasure(Utf8JsonWriter json, FindingMeasure? measure)
    {
        if (measure is null)
        {
            json.WriteNull("measure");
            return;
        }

        json.WriteStartObject("measure");
        json.WriteString("name", measure.Name);
        json.WriteString("unit", measure.Unit);
        json.WriteReading(measure.Reading, Precision.OfUnit(measure.Unit));
        json.WriteEndObject();
    }

    private static void WriteRepetitions(Utf8JsonWriter json, Finding finding)
    {
        var decimals = finding.Measure is { } measure ? Precision.OfUnit(measure.Unit) : Precision.Metres;

        json.WriteStartArray("reps");
        foreach (var repetition in finding.Reps)
        {
            json.WriteStartObject();
            json.WriteNumber("number", repetition.Number);
            json.WriteString("status", ContractWords.Of(repetition.Status));
            json.WriteReading(repetition.Reading, decimals);
            json.WriteSeconds("atSeconds", repetition.At);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
