using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dorsal.Reasoning.Tests.Scenarios;

/// <summary>Reads an answer by its id in the contract, also where it is the key of a pair.</summary>
internal sealed class ContractIdConverter<T>(Func<T, string> id) : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(reader.GetString());

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(reader.GetString());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(id(value));

    private T Of(string? written)
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (id(value) == written)
                return value;
        }

        throw new JsonException($"There is no {typeof(T).Name} \"{written}\".");
    }
}
