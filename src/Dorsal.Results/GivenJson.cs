using System.Text.Json;

namespace Dorsal.Results;

/// <summary>Takes JSON that anybody may have written by hand or changed.</summary>
internal static class GivenJson
{
    // Of two members of one name only the last would be read, and the first may be the one that matters.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <exception cref="JsonException">It is no JSON, two members of an object have one name, or a name is none that a text can hold.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> utf8) => Read(() => JsonDocument.Parse(utf8, Strict));

    /// <summary>Made sure that it can be written again, with what nobody here reads.</summary>
    /// <exception cref="JsonException">As above, or a value is none that a text can hold.</exception>
    public static JsonDocument ParseToWriteAgain(ReadOnlyMemory<byte> utf8) => Read(() =>
    {
        var document = JsonDocument.Parse(utf8, Strict);
        using var nowhere = new Utf8JsonWriter(Stream.Null);
        document.WriteTo(nowhere);
        return document;
    });

    private static JsonDocument Read(Func<JsonDocument> read)
    {
        try
        {
            return read();
        }
        catch (JsonException cause) when (cause.LineNumber is null)
        {
            throw new JsonException("two of its members have one name", cause);
        }
        catch (InvalidOperationException cause)
        {
            throw new JsonException("a text in it holds half of a pair of surrogates, which none can", cause);
        }
    }
}
