using Dorsal.Findings;

namespace Dorsal.Reasoning.LightSet;

/// <param name="Values">One for each film, in the unit of the finding's measure; absent where that film could not judge it.</param>
/// <param name="Reason">One sentence for the lifter.</param>
public sealed record FindingChange(FindingId Id, Change Change, IReadOnlyList<Reading?> Values, string Reason)
{
    /// <summary>What each film said alone.</summary>
    public IReadOnlyList<FindingStatus> Statuses { get; init; } = [];

    /// <summary>Whether it was looked for in the first film and in the last, and seen in neither: there is nothing to change.</summary>
    public bool IsNotSeen => Statuses is [FindingStatus.Absent, .., FindingStatus.Absent];

    /// <summary>What <see cref="Values"/> are numbers of; absent when the films have no number in common.</summary>
    public ComparedMeasure? Measure { get; init; }
}
