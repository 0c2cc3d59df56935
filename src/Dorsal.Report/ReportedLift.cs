using Dorsal.Drawing.KeyFrames;

namespace Dorsal.Report;

/// <summary>All that the page shows of one lift.</summary>
/// <param name="Analysis">The analysis.json, UTF-8.</param>
/// <param name="Lift">What it was judged from.</param>
/// <param name="Pictures">Stills of the moments that matter, in the order of time.</param>
/// <param name="Film">The bytes of an MP4 file whose frames have the times of the analysed film; empty for a page without it.</param>
public sealed record ReportedLift(
    ReadOnlyMemory<byte> Analysis,
    TracedLift Lift,
    IReadOnlyList<KeyPicture> Pictures,
    ReadOnlyMemory<byte> Film);
