using System.Text.Json;
using Dorsal.Reasoning;
using Dorsal.Reasoning.NextSteps;

namespace Dorsal.Results;

/// <summary>What is made of a lift: causes, safety, what to find out next, muscles and plan.</summary>
internal static class AdviceSection
{
    public static void Write(Utf8JsonWriter json, Advice advice)
    {
        CauseSection.Write(json, advice.Causes);
        SafetySection.Write(json, advice.Safety);
        WriteNext(json, advice.Next);
        MuscleSection.Write(json, advice.Muscles);
        PlanSection.Write(json, advice.Plan);
    }

    private static void WriteNext(Utf8JsonWriter json, NextStep? next)
    {
        if (next is null)
        {
            json.WriteNull("next");
            return;
        }

        json.WriteStartObject("next");
        json.WriteString("id", next.Id);
        json.WriteString("sentence", next.Sentence);
        json.WriteEndObject();
    }
}
