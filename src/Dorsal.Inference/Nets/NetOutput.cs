namespace Dorsal.Inference.Nets;

/// <summary>One of the results of a net: its name in the file and its shape.</summary>
public sealed record NetOutput(string Name, IReadOnlyList<long> Shape)
{
    public int Length => (int)Shape.Aggregate(1L, (a, b) => a * b);
}
