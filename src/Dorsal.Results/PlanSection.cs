using System.Text.Json;
using Dorsal.Reasoning.Plan;

namespace Dorsal.Results;

/// <summary>What to do, when to film again, and how much pain is acceptable meanwhile.</summary>
internal static class PlanSection
{
    public static void Write(Utf8JsonWriter json, TrainingPlan plan)
    {
        json.WriteStartArray("plan");
        foreach (var step in plan.Steps)
            Write(json, step);

        json.WriteEndArray();
        WriteRetest(json, plan.RetestAfterDays);
        json.WriteStrings("monitoring", plan.Monitoring);
    }

    private static void Write(Utf8JsonWriter json, PlanStep step)
    {
        json.WriteStartObject();
        json.WriteString("id", step.Id);
        json.WriteStrings("for", step.For);
        json.WriteString("what", step.What);
        json.WriteString("dose", step.Dose);
        json.WriteString("why", step.Why);
        json.WriteString("check", step.Check);
        json.WriteString("stopWhen", step.StopWhen);
        json.WriteString("source", step.Source);
        json.WriteEndObject();
    }

    private static void WriteRetest(Utf8JsonWriter json, int? afterDays)
    {
        if (afterDays is not { } days)
        {
            json.WriteNull("retest");
            return;
        }

        json.WriteStartObject("retest");
        json.WriteNumber("afterDays", days);
        json.WriteEndObject();
    }
}
