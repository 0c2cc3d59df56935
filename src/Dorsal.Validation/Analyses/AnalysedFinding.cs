using Dorsal.Findings;

namespace Dorsal.Validation.Analyses;

/// <summary>The answer to one question.</summary>
/// <param name="Id">As the contract spells it.</param>
public sealed record AnalysedFinding(string Id, FindingStatus Status);
