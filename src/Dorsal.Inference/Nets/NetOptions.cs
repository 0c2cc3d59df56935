namespace Dorsal.Inference.Nets;

/// <summary>How nets are run.</summary>
/// <param name="Threads">Threads that share the work on one picture, 1 or more.</param>
/// <exception cref="ArgumentOutOfRangeException">Fewer than one thread.</exception>
public sealed record NetOptions(int Threads)
{
    public int Threads { get; } = Threads >= 1 ? Threads : throw new ArgumentOutOfRangeException(nameof(Threads), Threads, "One thread or more.");

    /// <summary>One thread for every core that this program may use, which may be fewer than the machine has.</summary>
    public static NetOptions Default { get; } = new(Environment.ProcessorCount);
}
