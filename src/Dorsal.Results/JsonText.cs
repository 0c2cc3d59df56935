using System.Text.Json;

namespace Dorsal.Results;

/// <summary>Texts in a file that somebody may have written by hand.</summary>
internal static class JsonText
{
    /// <returns>Absent when it is no text.</returns>
    public static string? Of(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null; // Half of a pair of surrogates: JSON allows it, and no text can hold it.
        }
    }

    /// <exception cref="JsonException">It is no text: bytes that are not UTF-8.</exception>
    public static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException cause)
        {
            throw new JsonException("A name is not UTF-8.", cause);
        }
    }
}
