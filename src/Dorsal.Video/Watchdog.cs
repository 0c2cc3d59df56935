using System.Diagnostics;

namespace Dorsal.Video;

/// <summary>Acts once when something has been waited for longer than is sensible. For one waiter at a time.</summary>
internal sealed class Watchdog : IDisposable
{
    private const int LooksWithinPatience = 8;
    private const long NobodyWaits = 0;

    private readonly TimeSpan patience;
    private readonly Action act;
    private readonly Timer timer;
    private long since = NobodyWaits;
    private volatile bool hasActed;

    public Watchdog(TimeSpan patience, Action act)
    {
        (this.patience, this.act) = (patience, act);
        var period = patience / LooksWithinPatience;
        timer = new Timer(_ => Look(), null, period, period);
    }

    public bool HasActed => hasActed;

    /// <summary>Waiting begins; cheap enough for every read.</summary>
    public void Begin() => Volatile.Write(ref since, Stopwatch.GetTimestamp());

    public void End() => Volatile.Write(ref since, NobodyWaits);

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        var began = Volatile.Read(ref since);
        if (hasActed || began == NobodyWaits || Stopwatch.GetElapsedTime(began) < patience)
            return;

        hasActed = true;
        act();
    }
}
