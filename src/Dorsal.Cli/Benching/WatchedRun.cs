namespace Dorsal.Cli.Benching;

/// <summary>What was seen of a run from its start to its last file.</summary>
/// <param name="Parts">In the order of time, without gaps.</param>
/// <param name="FirstFrame">When the first frame of the film was there, since the start of the process; absent: there was none.</param>
/// <param name="FramesRead">Different frames that the landmark net was asked about.</param>
/// <param name="ChildrenProcessor">Processor time of the ffmpeg processes; absent where the system does not tell.</param>
internal sealed record WatchedRun(IReadOnlyList<PartTimes> Parts, TimeSpan? FirstFrame, int FramesRead, TimeSpan? ChildrenProcessor)
{
    public TimeSpan Whole { get; } = Parts[^1].Began + Parts[^1].Took;

    /// <summary>Processor time of this process.</summary>
    public TimeSpan Processor { get; } = Parts.Aggregate(TimeSpan.Zero, (sum, part) => sum + part.Processor);

    /// <summary>More than frames: a frame in which the lifter's place is not known yet is read several times.</summary>
    public int NetRuns { get; } = Parts.Sum(part => part.NetRuns);
}
