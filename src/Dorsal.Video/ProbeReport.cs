using System.Text.Json.Serialization;

namespace Dorsal.Video;

/// <summary>What ffprobe prints as JSON, as far as it is asked for.</summary>
internal sealed record ProbeReport(
    [property: JsonPropertyName("streams")] IReadOnlyList<ProbedStream>? Streams,
    [property: JsonPropertyName("format")] ProbedFormat? Format,
    [property: JsonPropertyName("packets")] IReadOnlyList<ProbedPacket>? Packets,
    [property: JsonPropertyName("frames")] IReadOnlyList<ProbedFrame>? Frames);

/// <param name="Start">In seconds, of the stream that begins first.</param>
internal sealed record ProbedFormat(
    [property: JsonPropertyName("start_time")] string? Start);

internal sealed record ProbedStream(
    [property: JsonPropertyName("width")] int Width,
    [property: JsonPropertyName("height")] int Height,
    [property: JsonPropertyName("sample_aspect_ratio")] string? SampleAspectRatio,
    [property: JsonPropertyName("avg_frame_rate")] string? AverageFrameRate,
    [property: JsonPropertyName("time_base")] string? TimeBase,
    [property: JsonPropertyName("nb_frames")] string? FrameCount,
    [property: JsonPropertyName("pix_fmt")] string? PixelFormat,
    [property: JsonPropertyName("color_space")] string? Matrix,
    [property: JsonPropertyName("color_transfer")] string? Transfer,
    [property: JsonPropertyName("tags")] ProbedTags? Tags,
    [property: JsonPropertyName("side_data_list")] IReadOnlyList<ProbedSideData>? SideData);

internal sealed record ProbedTags([property: JsonPropertyName("rotate")] string? Rotate);

internal sealed record ProbedSideData([property: JsonPropertyName("displaymatrix")] string? DisplayMatrix);

/// <param name="Timestamp">In ticks of the stream's clock.</param>
/// <param name="Flags">K: decodes by itself, D: not shown (edit list), C: corrupt.</param>
internal sealed record ProbedPacket(
    [property: JsonPropertyName("pts")] long? Timestamp,
    [property: JsonPropertyName("flags")] string? Flags)
{
    public bool Has(char flag) => Flags?.Contains(flag, StringComparison.Ordinal) ?? false;
}

internal sealed record ProbedFrame([property: JsonPropertyName("best_effort_timestamp")] long? BestTimestamp);

[JsonSerializable(typeof(ProbeReport))]
internal sealed partial class ProbeJson : JsonSerializerContext;
