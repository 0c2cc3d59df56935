namespace Dorsal.Inference.Nets;

/// <summary>How nets are run.</summary>
/// <param name="Threads">Threads that share the work on one picture.</param>
public sealed record NetOptions(int Threads)
{
    /// <summary>One thread for every core that this program may use, which may be fewer than the machine has.</summary>
    public static NetOptions Default { get; } = new(Environment.ProcessorCount);

    /// <summary>
    /// Where decoding and tracing go on beside the net, half of them share a picture: what sharing costs is more than it brings when
    /// nobody is idle. Ours, heavy net, two cores: 67 ms of the processor for a picture that two threads share, and 50 ms for one alone.
    /// </summary>
    public NetOptions BesideOtherWork => new((Threads + 1) / 2);
}
