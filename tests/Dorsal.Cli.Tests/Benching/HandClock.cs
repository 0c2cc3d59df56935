using Dorsal.Cli.Benching;

namespace Dorsal.Cli.Tests.Benching;

/// <summary>Clocks that stand still until they are turned.</summary>
internal sealed class HandClock : IRunClock
{
    public TimeSpan Wall { get; private set; }

    public TimeSpan Processor { get; private set; }

    public TimeSpan? Children { get; init; } = TimeSpan.FromSeconds(3);

    public void Turn(double seconds, double processorSeconds)
    {
        Wall += TimeSpan.FromSeconds(seconds);
        Processor += TimeSpan.FromSeconds(processorSeconds);
    }
}
