using Dorsal.Footage;
using Dorsal.Inference.Nets;
using Dorsal.Person;

namespace Dorsal.Cli.Benching;

/// <summary>All that <c>dorsal bench</c> learned of one film on this machine.</summary>
/// <param name="Threads">How many shared the work.</param>
internal sealed record BenchFigures(VideoFacts Video, PoseModel Model, int Threads, WatchedRun Run, PeakMemory Memory, AloneTimes Alone)
{
    /// <summary>What the net alone takes for as often as the run asked it; absent when the film shows no lifter.</summary>
    public TimeSpan? BareInference => Alone.Net * Run.NetRuns;

    /// <summary>The whole run in times of the bare inference.</summary>
    public double? WholeToBareInference => Run.Whole / BareInference;

    /// <summary>
    /// The same in processor time, ffmpeg's with it: where other programs share the machine, it tells more. Absent where the system
    /// does not tell ffmpeg's.
    /// </summary>
    public double? ProcessorToBareInference => (Run.Processor + Run.ChildrenProcessor) / (Alone.NetProcessor * Run.NetRuns);

    /// <summary>The whole run in lengths of the film; below 1 it is quicker than the film plays.</summary>
    public double? WholeToFilm => Video.Duration.Number > 0 ? Run.Whole.TotalSeconds / Video.Duration.Number : null;
}
