using System.Text.Json;
using Dorsal.Drawing.KeyFrames;
using Dorsal.Report.Data;
using Dorsal.Wording;

namespace Dorsal.Report;

/// <summary>A lift that was measured just now: all that a page can show.</summary>
/// <param name="Analysis">The analysis.json, UTF-8.</param>
/// <param name="Lift">What it was judged from.</param>
/// <param name="Pictures">Stills of the moments that matter, in the order of time.</param>
public sealed record ReportedLift(
    ReadOnlyMemory<byte> Analysis,
    TracedLift Lift,
    IReadOnlyList<KeyPicture> Pictures,
    ReadOnlyMemory<byte> Film) : PageLift(Film)
{
    internal override void Write(Utf8JsonWriter json, Texts texts)
    {
        json.WritePropertyName("analysis");
        json.WriteDocument(Analysis);
        MomentSection.Write(json, Lift);
        IntervalSection.Write(json, Lift, texts);
        OverlaySection.Write(json, Lift);
        PictureSection.Write(json, Pictures);
    }
}
