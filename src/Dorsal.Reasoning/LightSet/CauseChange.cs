using Dorsal.Reasoning.Causes;

namespace Dorsal.Reasoning.LightSet;

/// <summary>What became of a cause from the first film to the last, by the findings that speak for it.</summary>
/// <param name="Supports">One for each film, as if it were the only one.</param>
/// <param name="Reason">One sentence for the lifter.</param>
public sealed record CauseChange(CauseId Id, Change Change, IReadOnlyList<Support> Supports, string Reason);
