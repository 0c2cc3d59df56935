namespace Dorsal.Video.Tests;

/// <summary>What is waited for has a whole patience in which it could have gone on, whatever the clock says.</summary>
public sealed class WatchdogTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    private readonly HandMovedClock clock = new();

    [Fact]
    public void AfterASleepOfHours_WhatIsWaitedForHasAWholePatienceAgain()
    {
        using var watchdog = Start();
        watchdog.Begin();
        clock.Look();
        clock.Pass(TimeSpan.FromHours(8));

        clock.Look();
        Assert.False(watchdog.HasActed);
        LookFor(Patience);
        Assert.True(watchdog.HasActed);
    }

    [Fact]
    public void WhatComesNowAndThen_IsWaitedForAnewEachTime()
    {
        using var watchdog = Start();
        for (var times = 0; times < 5; times++)
        {
            watchdog.Begin();
            LookFor(Patience / 2);
            watchdog.End();
        }

        Assert.False(watchdog.HasActed);
    }

    [Fact]
    public void WhereNobodyWaits_NothingIsOverdue()
    {
        using var watchdog = Start();
        watchdog.Begin();
        watchdog.End();
        LookFor(3 * Patience);

        Assert.False(watchdog.HasActed);
    }

    private Watchdog Start() => new(Patience, () => false, () => { }, clock);

    private void LookFor(TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += clock.Period)
        {
            clock.Pass(clock.Period);
            clock.Look();
        }
    }

    /// <summary>Its time passes, and its one timer fires, when a test says so.</summary>
    private sealed class HandMovedClock : TimeProvider, ITimer
    {
        private TimerCallback? look;
        private long ticks = 1;

        public TimeSpan Period { get; private set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Pass(TimeSpan time) => ticks += time.Ticks;

        public void Look() => look!(null);

        public override long GetTimestamp() => ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (look, Period) = (callback, period);
            return this;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
