using Dorsal.Result;

namespace Dorsal.Tests.Synthetic;

/// <summary>All stages after the pixels.</summary>
internal static class WholeWay
{
    public static LiftAnalysisResult Measure(Observations seen, AnalysisOptions? options = null)
        => DeadliftAnalysis.Measure(seen, options ?? new AnalysisOptions(), new AnalysisVersions("test", "test", "test"));
}
