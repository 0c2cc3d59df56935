using System.Text.Json;
using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Lift;
using Dorsal.Result;

namespace Dorsal.Results;

/// <summary>What the film is and shows: video, view, lift and scale.</summary>
internal static class FilmSection
{
    public static void Write(Utf8JsonWriter json, LiftAnalysisResult result)
    {
        WriteVideo(json, result.Video);
        WriteView(json, result.View);

        json.WriteStartObject("lift");
        json.WriteString("kind", ContractWords.Of(result.Lift));
        json.WriteEndObject();

        json.WriteStartObject("scale");
        json.WriteQuantity("metresPerPixel", result.Scale.MetresPerPixel, Precision.MetresPerPixel);
        json.WriteString("source", ContractWords.Of(result.Scale.Source));
        json.WriteEndObject();
    }

    public static ViewKind ReadView(JsonElement root) => root.Required("view").ReadWord<ViewKind>("kind", ContractWords.Of);

    public static Facing? ReadFacing(JsonElement root) => root.Required("view") is var view && view.Optional("facing") is not null
        ? view.ReadWord<Facing>("facing", ContractWords.Of)
        : null;

    public static LiftKind ReadLift(JsonElement root) => root.Required("lift").ReadWord<LiftKind>("kind", ContractWords.Of);

    /// <summary>What no answer rests on, and a page shows all the same.</summary>
    public static void RequireFacts(JsonElement root)
    {
        var video = root.Required("video");
        video.ReadCount("width");
        video.ReadCount("height");
        video.ReadNumber("durationSeconds");
        video.Required("framesPerSecond");
        video.ReadNumberOrNull("framesPerSecond");
        root.Required("view").Required("yawDegrees");
        root.Required("view").ReadQuantity("yawDegrees");
        root.Required("scale").Required("metresPerPixel");
        root.Required("scale").ReadQuantity("metresPerPixel");
        root.Required("scale").ReadText("source");
    }

    private static void WriteVideo(Utf8JsonWriter json, VideoFacts video)
    {
        json.WriteStartObject("video");
        json.WriteString("file", video.FileName);
        json.WriteNumber("width", video.Width);
        json.WriteNumber("height", video.Height);
        json.WriteSeconds("beginsSeconds", video.Begins);
        json.WriteSeconds("durationSeconds", video.Duration);
        json.WriteNumber("frameCount", video.FrameCount);
        json.WriteRounded("framesPerSecond", video.FramesPerSecond > 0 ? video.FramesPerSecond : null, Precision.FramesPerSecond);
        json.WriteBoolean("variableFrameRate", video.VariableFrameRate);
        json.WriteBoolean("breaksOff", video.BreaksOff);
        json.WriteNumber("rotationDegrees", video.RotationDegrees);
        json.WriteEndObject();
    }

    private static void WriteView(Utf8JsonWriter json, CameraView view)
    {
        json.WriteStartObject("view");
        json.WriteString("kind", ContractWords.Of(view.Kind));
        json.WriteQuantity("yawDegrees", view.Yaw, Precision.Degrees);
        json.WriteQuantity("rollDegrees", view.Roll, Precision.Degrees);
        json.WriteQuantity("pitchDegrees", view.Pitch, Precision.Degrees);
        json.WriteString("cameraMotion", ContractWords.Of(view.Motion));
        json.WriteString("facing", view.Facing is { } facing ? ContractWords.Of(facing) : null);
        json.WriteEndObject();
    }
}
