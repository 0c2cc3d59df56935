using Dorsal.Cli.Analysis;
using Dorsal.Video;

namespace Dorsal.Cli.Comparing;

/// <summary>What an analysis that was made just now leaves for the page.</summary>
internal sealed record MadeAnalysis(FilmSource Film, MeasuredLift Lift);
