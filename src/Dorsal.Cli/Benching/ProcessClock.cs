using System.Diagnostics;

namespace Dorsal.Cli.Benching;

internal sealed class ProcessClock : IRunClock
{
    private readonly TimeSpan before;
    private readonly long began = Stopwatch.GetTimestamp();

    public ProcessClock()
    {
        using var process = Process.GetCurrentProcess();
        before = DateTime.UtcNow - process.StartTime.ToUniversalTime();
    }

    public TimeSpan Wall => before + Stopwatch.GetElapsedTime(began);

    public TimeSpan Processor => Environment.CpuUsage.TotalTime;

    public TimeSpan? Children => OperatingSystem.IsLinux() ? LinuxChildren.ProcessorTime() : null;
}
