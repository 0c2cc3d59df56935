namespace Dorsal.Findings;

/// <summary>What the answers of <see cref="BackRounding"/> are about, for one part of the back.</summary>
internal sealed record BackRoundingKinds(StatementKind Level, StatementKind Growth, StatementKind Whole);
