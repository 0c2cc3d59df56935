namespace Dorsal.Video;

/// <summary>Acts once when something has been waited for longer than is sensible, or costs more than is sensible. For one waiter at a time.</summary>
internal sealed class Watchdog : IDisposable
{
    private const int LooksWithinPatience = 8;
    private const long NobodyWaits = 0;

    private readonly Func<bool> costsTooMuch;
    private readonly Action act;
    private readonly ITimer timer;
    private long waits;
    private long waiting = NobodyWaits;
    private long lastSeen = NobodyWaits;
    private int looks;
    private volatile bool hasActed;
    private volatile bool wasTooCostly;

    /// <param name="costsTooMuch">Asked several times within the patience.</param>
    public Watchdog(TimeSpan patience, Func<bool> costsTooMuch, Action act, TimeProvider clock)
    {
        (this.costsTooMuch, this.act) = (costsTooMuch, act);
        var period = patience / LooksWithinPatience;
        timer = clock.CreateTimer(_ => Look(), null, period, period);
    }

    public bool HasActed => hasActed;

    /// <summary>Whether it has acted because of the cost, and not because nothing came.</summary>
    public bool WasTooCostly => wasTooCostly;

    /// <summary>Waiting begins; cheap enough for every read.</summary>
    public void Begin() => Volatile.Write(ref waiting, ++waits);

    public void End() => Volatile.Write(ref waiting, NobodyWaits);

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        if (hasActed)
            return;

        wasTooCostly = costsTooMuch();
        if (!wasTooCostly && !IsOverdue())
            return;

        hasActed = true;
        act();
    }

    /// <summary>
    /// Whether the same has been waited for at so many looks on end. Looks are counted and not time: where this program and its child are suspended, or
    /// the machine sleeps, the clock goes on and nobody looks, and what is waited for has had no chance meanwhile.
    /// </summary>
    private bool IsOverdue()
    {
        var seen = Volatile.Read(ref waiting);
        looks = seen != NobodyWaits && seen == lastSeen ? looks + 1 : 0;
        lastSeen = seen;
        return looks >= LooksWithinPatience;
    }
}
