namespace Dorsal.Cli.Analysis;

/// <summary>Where the result was written.</summary>
/// <param name="Analysis">The path of the analysis.json.</param>
/// <param name="Report">The path of the report.html; absent when none was wanted.</param>
internal sealed record WrittenFiles(string Analysis, string? Report);
