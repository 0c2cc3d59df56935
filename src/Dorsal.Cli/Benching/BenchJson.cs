using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dorsal.Cli.Benching;

/// <summary>The figures for programs; what was not measured is null. Pure.</summary>
internal static class BenchJson
{
    /// <summary>The first member of the file.</summary>
    public const string Schema = "dorsal.bench/1";

    private const int SecondsDecimals = 4;
    private const int RatioDecimals = 3;

    // Names of files may hold any letter; the file is UTF-8 and never pasted into a page.
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(BenchFigures figures)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
            WriteAll(json, figures);

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    public static bool IsOurs(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("schema", out var schema)
                && schema.ValueKind == JsonValueKind.String
                && schema.ValueEquals(Schema);
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException)
        {
            return false; // A name with half of a pair of surrogates, which JSON allows and no text can hold, is no JsonException.
        }
    }

    private static void WriteAll(Utf8JsonWriter json, BenchFigures figures)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("dorsal", ProgramVersion.Text);
        WriteVideo(json, figures);
        json.WriteString("model", figures.Model.ToString().ToLowerInvariant());
        json.WriteNumber("threads", figures.Threads);
        WriteWhole(json, figures);
        WriteParts(json, figures.Run);
        WriteAlone(json, figures);
        WriteMemory(json, figures.Memory);
        json.WriteEndObject();
    }

    private static void WriteVideo(Utf8JsonWriter json, BenchFigures figures)
    {
        json.WriteStartObject("video");
        json.WriteString("file", figures.Video.FileName);
        json.WriteNumber("width", figures.Video.Width);
        json.WriteNumber("height", figures.Video.Height);
        json.WriteNumber("framesPerSecond", Math.Round(figures.Video.FramesPerSecond, SecondsDecimals));
        json.WriteNumber("durationSeconds", Math.Round(figures.Video.Duration.Number, SecondsDecimals));
        json.WriteNumber("frames", figures.Video.FrameCount);
        json.WriteEndObject();
    }

    private static void WriteWhole(Utf8JsonWriter json, BenchFigures figures)
    {
        json.WriteStartObject("whole");
        Seconds(json, "seconds", figures.Run.Whole);
        Seconds(json, "toFirstFrameSeconds", figures.Run.FirstFrame);
        json.WriteNumber("framesRead", figures.Run.FramesRead);
        json.WriteNumber("netRuns", figures.Run.NetRuns);
        Seconds(json, "bareInferenceSeconds", figures.BareInference);
        Ratio(json, "toBareInference", figures.WholeToBareInference);
        Seconds(json, "processorSeconds", figures.Run.Processor);
        Seconds(json, "childrenProcessorSeconds", figures.Run.ChildrenProcessor);
        Ratio(json, "processorToBareInference", figures.ProcessorToBareInference);
        Ratio(json, "toFilm", figures.WholeToFilm);
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, WatchedRun run)
    {
        json.WriteStartArray("parts");
        foreach (var part in run.Parts)
        {
            json.WriteStartObject();
            json.WriteString("part", JsonNamingPolicy.CamelCase.ConvertName(part.Part.ToString()));
            Seconds(json, "beganSeconds", part.Began);
            Seconds(json, "tookSeconds", part.Took);
            Seconds(json, "processorSeconds", part.Processor);
            json.WriteNumber("netRuns", part.NetRuns);
            Seconds(json, "netBusySeconds", part.NetBusy);
            Seconds(json, "waitingForFramesSeconds", part.WaitingForFrames);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAlone(Utf8JsonWriter json, BenchFigures figures)
    {
        json.WriteStartObject("alone");
        Seconds(json, "decodingSeconds", figures.Alone.Decoding);
        json.WriteNumber("netRunsMeasured", figures.Alone.NetRuns);
        Seconds(json, "netRunSeconds", figures.Alone.Net);
        Seconds(json, "netRunProcessorSeconds", figures.Alone.NetProcessor);
        Seconds(json, "outlineSeconds", figures.Alone.Tracing);
        json.WriteEndObject();
    }

    private static void WriteMemory(Utf8JsonWriter json, PeakMemory memory)
    {
        json.WriteStartObject("peakMemory");
        json.WriteNumber("ownBytes", memory.Own);
        Bytes(json, "childrenBytes", memory.Children);
        Bytes(json, "togetherBytes", memory.Together);
        json.WriteEndObject();
    }

    private static void Seconds(Utf8JsonWriter json, string name, TimeSpan? time) => Number(json, name, time?.TotalSeconds, SecondsDecimals);

    private static void Ratio(Utf8JsonWriter json, string name, double? ratio) => Number(json, name, ratio, RatioDecimals);

    private static void Bytes(Utf8JsonWriter json, string name, long? bytes) => Number(json, name, bytes, 0);

    private static void Number(Utf8JsonWriter json, string name, double? number, int decimals)
    {
        if (number is { } present)
            json.WriteNumber(name, Math.Round(present, decimals));
        else
            json.WriteNull(name);
    }
}
