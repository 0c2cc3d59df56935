using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dorsal.Recordings;

/// <summary>
/// Observations as a gzipped JSON file: poses, outlines and bar positions, no picture of anybody. Lengths are kept to a tenth
/// of a pixel.
/// </summary>
public static class RecordingFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static void Write(string path, Observations observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        using var zip = new GZipStream(File.Create(path), CompressionLevel.SmallestSize);
        JsonSerializer.Serialize(zip, StoredObservations.From(observations), Options);
    }

    public static Observations Read(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream);
    }

    public static Observations Read(Stream zipped)
    {
        using var zip = new GZipStream(zipped, CompressionMode.Decompress);
        return JsonSerializer.Deserialize<StoredObservations>(zip, Options)?.ToObservations()
            ?? throw new JsonException("The recording is empty.");
    }
}
