using System.Text.Json;
using Dorsal.Drawing.Overlay;
using Dorsal.Footage;
using Dorsal.Scene;

namespace Dorsal.Report.Data;

/// <summary>The overlay of every frame of the film that is drawn upon, packed: a minute of film is some hundred kilobytes.</summary>
internal static class OverlaySection
{
    private const string BarSeen = "bar";
    private const string BarBridged = "barBridged";
    private const string OverHip = "overHip";

    /// <summary>A tenth of a pixel at the far corner of a picture.</summary>
    private const int TurnDecimals = 5;
    private const int MoveDecimals = 1;

    private static readonly OverlayJoint[] Joints = Enum.GetValues<OverlayJoint>();
    private static readonly OverlayLimb[] Limbs = Enum.GetValues<OverlayLimb>();

    private static readonly string[] Slots =
        ["lumbar", "thoracic", "neutral", OverHip, BarSeen, BarBridged, .. Joints.Select(joint => Name(joint)), .. Limbs.Select(limb => Name(limb))];

    public static void Write(Utf8JsonWriter json, TracedLift lift)
    {
        json.WriteStartObject("overlay");
        json.WriteNumber("pixelsPerStep", StrokePacking.PixelsPerStep);
        json.WriteStartArray("slots");
        foreach (var slot in Slots)
            json.WriteStringValue(slot);

        json.WriteEndArray();
        var (overlay, drawn) = (new OverlayTrace(lift), OverlayTrace.Drawn(lift.Seen.Video));
        json.WriteNumber("framesApart", drawn.Step);
        json.WriteBase64String("frames", StrokePacking.Pack(drawn.Of(lift.Seen.Video.FrameCount).Select(index => Strokes(overlay.At(index)))));
        WritePlate(json, lift);
        WritePoint(json, "midFoot", StandingPlace.Of(lift));
        WritePoint(json, "overMidFoot", StandingPlace.Over(lift));
        WriteCamera(json, lift.Seen.Camera, drawn.Of(lift.Seen.Video.FrameCount));
        json.WriteEndObject();
    }

    /// <summary>In the order of the slots.</summary>
    private static IReadOnlyList<ImagePoint>[] Strokes(OverlayFrame frame) =>
    [
        frame.Lumbar,
        frame.Thoracic,
        frame.Neutral,
        Single(frame.OverHip),
        Single(frame.BarSeen ? frame.Bar : null),
        Single(frame.BarSeen ? null : frame.Bar),
        .. Joints.Select(joint => Single(frame.Joints.TryGetValue(joint, out var there) ? there : null)),
        .. Limbs.Select(limb => frame.Limbs.TryGetValue(limb, out var line) ? line : []),
    ];

    private static IReadOnlyList<ImagePoint> Single(ImagePoint? point) => point is { } there ? [there] : [];

    private static string Name(Enum part) => part.ToString().ToLowerInvariant();

    /// <summary>Of each drawn frame the four numbers that take its places to the steady picture: viewer/src/data/camera.ts.</summary>
    private static void WriteCamera(Utf8JsonWriter json, CameraPath camera, IReadOnlyList<int> drawn)
    {
        if (camera.IsSteady)
        {
            json.WriteNull("camera");
            return;
        }

        json.WriteStartArray("camera");
        foreach (var (turn, move) in drawn.Select(frame => camera.Shifts[frame]))
        {
            json.WriteNumberValue(Math.Round(turn.Real, TurnDecimals));
            json.WriteNumberValue(Math.Round(turn.Imaginary, TurnDecimals));
            json.WriteNumberValue(Math.Round(move.Real, MoveDecimals));
            json.WriteNumberValue(Math.Round(move.Imaginary, MoveDecimals));
        }

        json.WriteEndArray();
    }

    private static void WritePlate(Utf8JsonWriter json, TracedLift lift)
    {
        if (lift.Seen.Bar.Plate is not { } plate)
        {
            json.WriteNull("plate");
            return;
        }

        json.WriteStartObject("plate");
        json.WriteNumber("radiusX", Math.Round(plate.RadiusX, 1));
        json.WriteNumber("radiusY", Math.Round(plate.RadiusY, 1));
        json.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter json, string name, ImagePoint? point)
    {
        if (point is not { } there)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("x", Math.Round(there.X, 1));
        json.WriteNumber("y", Math.Round(there.Y, 1));
        json.WriteEndObject();
    }
}
