using Dorsal.Bar;
using Dorsal.Quantities;
using Dorsal.Recordings;

namespace Dorsal.Exports.Tests;

/// <summary>Recordings of rendered lifts, traced (see tests/Dorsal.Recordings.Tests/Clips).</summary>
internal static class RenderedLift
{
    private static readonly Observations Seen = RecordingFile.Read(Path.Combine(AppContext.BaseDirectory, "Clips", "TwoRepetitions.json.gz"));

    public static TracedLift TwoRepetitions { get; } = DeadliftAnalysis.Trace(Seen, new AnalysisOptions());

    /// <summary>The same lift with a bar that nobody could follow, of a lifter who may tell how tall he is.</summary>
    public static TracedLift WithoutAPlate(Metres? stature)
        => DeadliftAnalysis.Trace(Seen with { Bar = BarTrack.Unseen(Seen.Video) }, new AnalysisOptions { Stature = stature });
}
