using System.Text.Json;
using Dorsal.Findings;
using Dorsal.Reasoning.Causes;

namespace Dorsal.Results;

/// <summary>The causes, the best supported first, each with its evidence and where that comes from.</summary>
internal static class CauseSection
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Cause> causes)
    {
        json.WriteStartArray("causes");
        foreach (var cause in causes)
            Write(json, cause);

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Cause cause)
    {
        json.WriteStartObject();
        json.WriteString("id", cause.Id.ContractId());
        json.WriteString("support", ContractWords.Of(cause.Support));
        json.WriteStrings("patterns", cause.Patterns.Select(ContractWords.Of));
        WriteEvidence(json, "for", cause.For);
        WriteEvidence(json, "against", cause.Against);
        WriteEvidence(json, "unknown", cause.Unknown);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, string name, IReadOnlyList<EvidenceItem> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            Write(json, item);

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, EvidenceItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("text", item.Text);
        json.WriteRounded("weight", item.Weight, Precision.Weight);
        json.WriteString("source", item.Source);
        json.WriteString("finding", item.Finding?.ContractId());
        json.WriteString("answer", item.Answer);
        json.WriteWhole("repetition", item.Repetition);
        json.WriteSeconds("atSeconds", item.At);
        json.WriteEndObject();
    }
}
