using System.Text.Json;
using Dorsal.Quantities;
using Dorsal.Report.Data;
using Dorsal.Results;
using Dorsal.Wording;

namespace Dorsal.Report;

/// <summary>A lift of which only its analysis.json is at hand: curves without intervals, no film, no drawing over it, no pictures.</summary>
/// <param name="Analysis">The analysis.json, UTF-8.</param>
/// <param name="Repetitions">As that file tells them.</param>
/// <param name="Times">Those of the analysed frames.</param>
public sealed record StoredLift(ReadOnlyMemory<byte> Analysis, IReadOnlyList<StoredRepetition> Repetitions, IReadOnlyList<Seconds> Times)
    : PageLift(default(ReadOnlyMemory<byte>))
{
    internal override void Write(Utf8JsonWriter json, Texts texts)
    {
        json.WritePropertyName("analysis");
        json.WriteDocument(Analysis);
        MomentSection.Write(json, Repetitions, Times);
        IntervalSection.WriteUnits(json);
        json.WriteNull("overlay");
        PictureSection.Write(json, []);
    }
}
