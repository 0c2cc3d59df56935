using Dorsal.Findings;

namespace Dorsal.Reasoning.LightSet;

/// <summary>Two or more films of one lifter held side by side.</summary>
/// <param name="Findings">All ten, in the order of <see cref="FindingId"/>.</param>
public sealed record SetComparison(ComparisonKind Kind, IReadOnlyList<FindingChange> Findings)
{
    /// <summary>What the changes are consistent with, and what they do not prove; whole sentences for the lifter.</summary>
    public IReadOnlyList<string> Reading { get; init; } = [];

    /// <summary>One sentence for each film: its first repetitions against its last.</summary>
    public IReadOnlyList<string> WithinSets { get; init; } = [];

    /// <summary>What makes the films less alike than they should be; whole sentences, often none.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public FindingChange Of(FindingId id) => Findings.First(change => change.Id == id);
}
