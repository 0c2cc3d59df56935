using Dorsal.Findings;

namespace Dorsal.Reasoning.LightSet;

/// <summary>Two or more films of one lifter held side by side.</summary>
/// <param name="Findings">All ten, in the order of <see cref="FindingId"/>.</param>
public sealed record SetComparison(ComparisonKind Kind, IReadOnlyList<FindingChange> Findings)
{
    public FindingChange Of(FindingId id) => Findings.First(change => change.Id == id);
}
