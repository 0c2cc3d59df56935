using System.Text.Json;

namespace Dorsal.Results;

/// <summary>Takes JSON that anybody may have written by hand or changed.</summary>
internal static class GivenJson
{
    // Of two members of one name only the last would be read, and the first may be the one that matters.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <exception cref="JsonException">It is no JSON, two members of an object have one name, or a name is none that a text can hold.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonDocument.Parse(utf8, Strict);
        }
        catch (JsonException cause) when (cause.LineNumber is null)
        {
            throw new JsonException("two of its members have one name", cause);
        }
        catch (InvalidOperationException cause)
        {
            throw new JsonException("a name in it holds half of a pair of surrogates, which no text can", cause);
        }
    }
}
