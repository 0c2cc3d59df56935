namespace Dorsal.Cli.Benching;

/// <summary>The clocks of this process.</summary>
internal interface IRunClock
{
    /// <summary>Since the process was started, before any of its code ran.</summary>
    TimeSpan Wall { get; }

    /// <summary>Of all its threads, without the processes it started.</summary>
    TimeSpan Processor { get; }

    /// <summary>Processor time of the processes it started and that have ended; absent where the system does not tell.</summary>
    TimeSpan? Children { get; }
}
