using Dorsal.Findings;

namespace Dorsal.Reasoning.LightSet;

/// <param name="Values">One for each film, in the unit of the finding's measure; absent where that film could not judge it.</param>
/// <param name="Reason">One sentence for the lifter.</param>
public sealed record FindingChange(FindingId Id, Change Change, IReadOnlyList<Reading?> Values, string Reason);
