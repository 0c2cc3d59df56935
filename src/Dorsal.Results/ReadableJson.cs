using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dorsal.Results;

/// <summary>JSON for people and programs: UTF-8, indented, ending in a line feed.</summary>
internal static class ReadableJson
{
    // Names of files may hold any letter; the file is UTF-8 and never pasted into a page.
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
            write(json);

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>Whether a file's content is JSON with a schema of this name, whatever its version.</summary>
    public static bool HasSchema(ReadOnlyMemory<byte> utf8, string name)
    {
        try
        {
            using var document = GivenJson.Parse(utf8);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("schema", out var schema)
                && JsonText.Of(schema)?.StartsWith(name, StringComparison.Ordinal) == true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
