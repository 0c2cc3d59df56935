namespace Dorsal.Cli.Benching;

/// <summary>A part that goes on. Several threads may add to it at once.</summary>
/// <param name="began">Since the start of the process.</param>
/// <param name="processor">What the process had used by then.</param>
internal sealed class PartTally(RunPart part, TimeSpan began, TimeSpan processor)
{
    private long netBusy;
    private long waiting;
    private int netRuns;

    public RunPart Part { get; } = part;

    public void AddNetRun(TimeSpan took)
    {
        Interlocked.Increment(ref netRuns);
        Interlocked.Add(ref netBusy, took.Ticks);
    }

    public void AddWait(TimeSpan took) => Interlocked.Add(ref waiting, took.Ticks);

    public PartTimes End(TimeSpan wall, TimeSpan processorUsed) => new(
        Part,
        began,
        wall - began,
        processorUsed - processor,
        Volatile.Read(ref netRuns),
        TimeSpan.FromTicks(Volatile.Read(ref netBusy)),
        TimeSpan.FromTicks(Volatile.Read(ref waiting)));
}
