using System.Diagnostics;

namespace Dorsal.Cli.Benching;

/// <summary>Looks now and then how much memory this process and its children take.</summary>
internal sealed class MemoryGauge : IDisposable
{
    // Often enough for an ffmpeg, which takes its memory at once and keeps it; a look takes a few milliseconds.
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(200);

    private readonly Timer? timer;
    private readonly Lock looking = new();
    private long children;
    private long together;

    public MemoryGauge()
    {
        if (OperatingSystem.IsLinux())
            timer = new Timer(_ => Look(), null, TimeSpan.Zero, Period);
    }

    /// <summary>Until now.</summary>
    public PeakMemory Peak()
    {
        using var process = Process.GetCurrentProcess();
        lock (looking)
            return timer is null ? new PeakMemory(process.PeakWorkingSet64, null, null) : new PeakMemory(process.PeakWorkingSet64, children, together);
    }

    public void Dispose() => timer?.Dispose();

    private void Look()
    {
        var theirs = LinuxChildren.ResidentBytes();
        lock (looking)
        {
            children = Math.Max(children, theirs);
            together = Math.Max(together, theirs + Environment.WorkingSet);
        }
    }
}
