using System.Text.Json;
using System.Text.Json.Serialization;
using SkiaSharp;

namespace Dorsal.Drawing.Colours;

/// <summary>Reads "#RRGGBB".</summary>
internal sealed class HexColourConverter : JsonConverter<SKColor>
{
    public override SKColor Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => SKColor.Parse(reader.GetString());

    public override void Write(Utf8JsonWriter writer, SKColor value, JsonSerializerOptions options) => throw new NotSupportedException();
}
