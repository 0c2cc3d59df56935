namespace Dorsal.Cli.Tests;

/// <summary>Noon of the last day of 2026, wherever the tests run.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(2026, 12, 31, 12, 0, 0, TimeSpan.Zero);
}
