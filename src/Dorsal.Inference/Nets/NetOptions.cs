namespace Dorsal.Inference.Nets;

/// <summary>How nets are run.</summary>
/// <param name="Threads">Threads that share the work on one picture.</param>
public sealed record NetOptions(int Threads = 2)
{
    public static NetOptions Default { get; } = new();
}
