using Dorsal.Cli.Analysis;

namespace Dorsal.Cli.Comparing;

/// <summary>What an analysis that was made just now leaves for the page.</summary>
internal sealed record MadeAnalysis(string Video, MeasuredLift Lift);
