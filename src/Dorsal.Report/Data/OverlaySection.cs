using System.Text.Json;
using Dorsal.Drawing.Overlay;
using Dorsal.Footage;

namespace Dorsal.Report.Data;

/// <summary>The overlay of every frame of the film that is drawn upon, packed: a minute of film is some hundred kilobytes.</summary>
internal static class OverlaySection
{
    private const string BarSeen = "bar";
    private const string BarBridged = "barBridged";

    private static readonly OverlayJoint[] Joints = Enum.GetValues<OverlayJoint>();
    private static readonly OverlayLimb[] Limbs = Enum.GetValues<OverlayLimb>();

    private static readonly string[] Slots =
        ["lumbar", "thoracic", "neutral", BarSeen, BarBridged, .. Joints.Select(joint => Name(joint)), .. Limbs.Select(limb => Name(limb))];

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
        json.WriteEndObject();
    }

    /// <summary>In the order of the slots.</summary>
    private static IReadOnlyList<ImagePoint>[] Strokes(OverlayFrame frame) =>
    [
        frame.Lumbar,
        frame.Thoracic,
        frame.Neutral,
        Single(frame.BarSeen ? frame.Bar : null),
        Single(frame.BarSeen ? null : frame.Bar),
        .. Joints.Select(joint => Single(frame.Joints.TryGetValue(joint, out var there) ? there : null)),
        .. Limbs.Select(limb => frame.Limbs.TryGetValue(limb, out var line) ? line : []),
    ];

    private static IReadOnlyList<ImagePoint> Single(ImagePoint? point) => point is { } there ? [there] : [];

    private static string Name(Enum part) => part.ToString().ToLowerInvariant();

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
