using System.Text.Json;

namespace Dorsal.Results;

/// <summary>Answers as JSON: an unknown one is not written at all.</summary>
internal static class JsonAnswers
{
    public static void WriteAnswer(this Utf8JsonWriter json, string name, int? answer)
    {
        if (answer is { } number)
            json.WriteNumber(name, number);
    }

    public static void WriteAnswer(this Utf8JsonWriter json, string name, double? answer)
    {
        if (answer is { } number)
            json.WriteNumber(name, number);
    }

    public static void WriteAnswer(this Utf8JsonWriter json, string name, bool? answer)
    {
        if (answer is { } yes)
            json.WriteBoolean(name, yes);
    }

    public static void WriteAnswer(this Utf8JsonWriter json, string name, string? answer)
    {
        if (answer is not null)
            json.WriteString(name, answer);
    }

    public static void WriteAnswers<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T>? answers, Func<T, string> id)
    {
        if (answers is null)
            return;

        json.WriteStartArray(name);
        foreach (var answer in answers)
            json.WriteStringValue(id(answer));

        json.WriteEndArray();
    }
}
