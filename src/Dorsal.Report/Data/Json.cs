using System.Globalization;
using System.Text.Json;

namespace Dorsal.Report.Data;

/// <summary>JSON that may stand inside a script element: the writer's own escaping leaves no letter that could end it.</summary>
internal static class Json
{
    public static byte[] Written(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
            write(json);

        return buffer.ToArray();
    }

    /// <summary>The same document without spaces, every sign escaped that means something in a page.</summary>
    public static byte[] Plain(ReadOnlyMemory<byte> utf8) => Written(json => WriteDocument(json, utf8));

    public static void WriteDocument(this Utf8JsonWriter json, ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        document.RootElement.WriteTo(json);
    }

    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, double? number, int decimals)
    {
        if (number is { } known)
            json.WriteNumber(name, Math.Round(known, decimals));
        else
            json.WriteNull(name);
    }

    public static void WriteNumbers(this Utf8JsonWriter json, string name, IEnumerable<double?> numbers, int decimals)
    {
        json.WritePropertyName(name);
        json.WriteRawValue($"[{string.Join(',', numbers.Select(number => Text(number, decimals)))}]");
    }

    private static string Text(double? number, int decimals)
        => number is { } known ? Math.Round(known, decimals).ToString("R", CultureInfo.InvariantCulture) : "null";
}
