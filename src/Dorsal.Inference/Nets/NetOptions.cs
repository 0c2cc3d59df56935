namespace Dorsal.Inference.Nets;

/// <summary>How nets are run.</summary>
/// <param name="Threads">Threads that share the work on one picture.</param>
public sealed record NetOptions(int Threads)
{
    /// <summary>One thread for every core that this program may use, which may be fewer than the machine has.</summary>
    public static NetOptions Default { get; } = new(Environment.ProcessorCount);
}
