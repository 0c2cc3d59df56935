using System.Text.Json;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Muscles;

namespace Dorsal.Results;

/// <summary>The muscles that the supported causes load, for a map of the body.</summary>
internal static class MuscleSection
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<LoadedMuscle> muscles)
    {
        json.WriteStartArray("muscles");
        foreach (var muscle in muscles)
        {
            json.WriteStartObject();
            json.WriteString("id", ContractWords.Of(muscle.Muscle));
            json.WriteString("side", ContractWords.Of(muscle.Side));
            json.WriteString("job", muscle.Job);
            json.WriteStrings("causes", muscle.Causes.Select(cause => cause.ContractId()));
            json.WriteString("support", ContractWords.Of(muscle.Support));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
