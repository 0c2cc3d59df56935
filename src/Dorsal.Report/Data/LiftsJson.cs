using System.Text.Json;

namespace Dorsal.Report.Data;

/// <summary>What the viewer reads beside the films; viewer/src/data/report.ts is its other side.</summary>
internal static class LiftsJson
{
    public const string Schema = "dorsal.report/1";

    public static byte[] Write(IReadOnlyList<ReportedLift> lifts) => Json.Written(json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        ThresholdSection.Write(json);
        json.WriteList("lifts", lifts, Write);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ReportedLift lift)
    {
        json.WritePropertyName("analysis");
        json.WriteDocument(lift.Analysis);
        MomentSection.Write(json, lift.Lift);
        IntervalSection.Write(json, lift.Lift.Measures);
        OverlaySection.Write(json, lift.Lift);
        PictureSection.Write(json, lift.Pictures);
    }
}
