using System.Diagnostics;

namespace Dorsal.Video;

/// <summary>Acts once when something has been waited for longer than is sensible, or costs more than is sensible. For one waiter at a time.</summary>
internal sealed class Watchdog : IDisposable
{
    private const int LooksWithinPatience = 8;
    private const long NobodyWaits = 0;

    private readonly TimeSpan patience;
    private readonly Func<bool> costsTooMuch;
    private readonly Action act;
    private readonly Timer timer;
    private long since = NobodyWaits;
    private volatile bool hasActed;
    private volatile bool wasTooCostly;

    /// <param name="costsTooMuch">Asked several times within the patience.</param>
    public Watchdog(TimeSpan patience, Func<bool> costsTooMuch, Action act)
    {
        (this.patience, this.costsTooMuch, this.act) = (patience, costsTooMuch, act);
        var period = patience / LooksWithinPatience;
        timer = new Timer(_ => Look(), null, period, period);
    }

    public bool HasActed => hasActed;

    /// <summary>Whether it has acted because of the cost, and not because nothing came.</summary>
    public bool WasTooCostly => wasTooCostly;

    /// <summary>Waiting begins; cheap enough for every read.</summary>
    public void Begin() => Volatile.Write(ref since, Stopwatch.GetTimestamp());

    public void End() => Volatile.Write(ref since, NobodyWaits);

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        var began = Volatile.Read(ref since);
        if (hasActed)
            return;

        wasTooCostly = costsTooMuch();
        if (!wasTooCostly && (began == NobodyWaits || Stopwatch.GetElapsedTime(began) < patience))
            return;

        hasActed = true;
        act();
    }
}
