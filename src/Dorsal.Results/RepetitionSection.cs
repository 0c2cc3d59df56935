using System.Text.Json;
using Dorsal.Findings;
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

    public static IReadOnlyList<StoredRepetition> ReadAll(JsonElement root) => root.ReadList("reps", Read);

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

    private static StoredRepetition Read(JsonElement json) => new(
        json.ReadCount("number"),
        json.ReadYesOrNo("complete"),
        json.ReadSeconds("startSeconds"),
        json.ReadSecondsOrNull("lockoutSeconds"),
        json.ReadSecondsOrNull("endSeconds"),
        json.ReadQuantity("meanUpVelocity"),
        ReadPeaks(json.Required("peaks")));

    private static Dictionary<Measure, Reading> ReadPeaks(JsonElement peaks) => Enum.GetValues<Measure>()
        .Select(measure => (Measure: measure, Peak: peaks.ReadQuantity(measure.Name())))
        .Where(entry => entry.Peak is not null)
        .ToDictionary(entry => entry.Measure, entry => entry.Peak!.Value);
}
