using Dorsal.Recordings;

namespace Dorsal.Drawing.Tests;

/// <summary>Recordings of rendered lifts, traced (see tests/Dorsal.Recordings.Tests/Clips).</summary>
internal static class RenderedLift
{
    public static TracedLift UpperBackRounded { get; } = Trace("UpperBackRounded");

    public static TracedLift TwoRepetitions { get; } = Trace("TwoRepetitions");

    public static TracedLift ObliqueCamera { get; } = Trace("ObliqueCamera");

    private static TracedLift Trace(string name) => DeadliftAnalysis.Trace(
        RecordingFile.Read(Path.Combine(AppContext.BaseDirectory, "Clips", $"{name}.json.gz")), new AnalysisOptions());
}
