namespace Dorsal.Cli.Comparing;

/// <summary>Where a comparison was written.</summary>
/// <param name="Comparison">The path of the comparison.json.</param>
/// <param name="Page">The path of the comparison.html; absent when none was wanted.</param>
internal sealed record WrittenComparison(string Comparison, string? Page);
