using System.Text.Json;
using Dorsal.Measures;
using Dorsal.Result;

namespace Dorsal.Results;

internal static class RepetitionSection
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<MeasuredRepetition> repetitions)
    {
        json.WriteStartArray("reps");
        foreach (var repetition in repetitions)
            Write(json, repetition);

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, MeasuredRepetition repetition)
    {
        json.WriteStartObject();
        json.WriteNumber("number", repetition.Events.Number);
        json.WriteBoolean("complete", repetition.Events.Complete);
        json.WriteSeconds("startSeconds", repetition.Events.Start);
        json.WriteSeconds("lockoutSeconds", repetition.Events.Lockout);
        json.WriteSeconds("endSeconds", repetition.Events.End);
        json.WriteQuantity("meanUpVelocity", repetition.MeanUpVelocity, Precision.MetresPerSecond);

        json.WriteStartObject("peaks");
        foreach (var (measure, peak) in repetition.Peaks.OrderBy(entry => entry.Key))
            json.WriteQuantity(measure.Name(), peak, Precision.OfUnit(measure.UnitSymbol()));

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
