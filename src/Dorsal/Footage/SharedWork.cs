namespace Dorsal.Footage;

/// <summary>Work on each of many pictures, which several threads share.</summary>
internal static class SharedWork
{
    /// <summary>PLINQ refuses more. A machine may have more, and callers may name any number.</summary>
    private const int Most = 512;

    /// <summary>What comes of the parts stays in their order.</summary>
    public static ParallelQuery<T> SharedBy<T>(this IEnumerable<T> parts, int threads)
        => parts.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Min(threads, Most));
}
