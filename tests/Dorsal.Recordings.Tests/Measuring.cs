using System.Collections.Concurrent;
using Dorsal.Findings;
using Dorsal.Measures;
using Dorsal.Result;

namespace Dorsal.Recordings.Tests;

/// <summary>Short ways to what the tests ask of a measured clip.</summary>
internal static class Measuring
{
    private static readonly AnalysisVersions Versions = new("test", "test", "test");
    private static readonly ConcurrentDictionary<string, LiftAnalysisResult> Results = [];

    public static LiftAnalysisResult Measured(this RenderedClip clip) => Results.GetOrAdd(clip.Name, _ => clip.Observations.Measured());

    public static LiftAnalysisResult Measured(this Observations observations)
        => DeadliftAnalysis.Measure(observations, new AnalysisOptions(), Versions);

    public static Reading Peak(this LiftAnalysisResult result, Measure measure, int repetition = 0)
        => result.Repetitions[repetition].Peaks[measure];

    public static FindingStatus Status(this LiftAnalysisResult result, FindingId id)
        => result.Findings.Single(finding => finding.Id == id).Status;
}
