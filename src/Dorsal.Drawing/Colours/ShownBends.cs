using Dorsal.Findings;
using Dorsal.Knowledge;

namespace Dorsal.Drawing.Colours;

/// <summary>
/// A back that is said to round because it is round as a whole may be no rounder than in its own neutral, part by part: a line in the colours of
/// the parts would contradict what is said of it. viewer/src/watch/shownBend.ts, again.
/// </summary>
public static class ShownBends
{
    public static ShownBend By(IReadOnlyList<Finding> findings)
        => findings.Any(finding => finding.Status == FindingStatus.Present && finding.Measure?.Name == KnownThresholds.WholeBackBend.Name)
            ? ShownBend.OfTheWhole
            : ShownBend.OfEachPart;
}
