using Dorsal.Recordings;

namespace Dorsal.Exports.Tests;

/// <summary>Recordings of rendered lifts, traced (see tests/Dorsal.Recordings.Tests/Clips).</summary>
internal static class RenderedLift
{
    public static TracedLift TwoRepetitions { get; } = DeadliftAnalysis.Trace(
        RecordingFile.Read(Path.Combine(AppContext.BaseDirectory, "Clips", "TwoRepetitions.json.gz")), new AnalysisOptions());
}
