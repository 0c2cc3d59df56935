using BenchmarkDotNet.Attributes;
using Dorsal.Back;
using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Recordings;

namespace Dorsal.Benchmarks;

/// <summary>What is computed once all pixels have been looked at, for a recorded lift of two repetitions.</summary>
public class LiftArithmetic
{
    private readonly Observations seen = RecordingFile.Read(Path.Combine(AppContext.BaseDirectory, "Films", "TwoRepetitions.json.gz"));

    private BodyTrack? body;
    private SagittalPlane? plane;
    private double trunkLength;

    [GlobalSetup]
    public void Prepare()
    {
        body = BodyTracker.Track(seen.Lifter);
        plane = SagittalPlane.For(CameraViewFinder.Find(seen.Lifter));
        trunkLength = TrunkLengths.OfBack(seen.Lifter, plane);
    }

    [Benchmark]
    public int BackLineOfEveryFrame() => BackTrace.Trace(seen.Lifter, body!, plane!, trunkLength, (_, _) => null).Count;

    [Benchmark]
    public int WholeLift() => DeadliftAnalysis.Trace(seen, new AnalysisOptions()).Repetitions.Count;
}
