using System.Text.Json;
using Dorsal.Report.Data;
using Dorsal.Wording;

namespace Dorsal.Report;

/// <summary>A lift of somebody who needs help now: the page says that alone, and holds neither the film nor a picture of it.</summary>
/// <param name="Analysis">The analysis.json, UTF-8.</param>
public sealed record StoppedLift(ReadOnlyMemory<byte> Analysis) : PageLift(default(ReadOnlyMemory<byte>))
{
    internal override void Write(Utf8JsonWriter json, Texts texts)
    {
        json.WritePropertyName("analysis");
        json.WriteDocument(Analysis);
    }
}
