using System.Numerics;
using System.Runtime.CompilerServices;

namespace Dorsal.Footage;

/// <summary>Adds up what becomes one pixel of a smaller picture: first the rows, which lie side by side in memory, then the columns.</summary>
internal static class SampleSums
{
    // Code for wide vectors is not compiled ahead of time, and would run unoptimised for the first pictures.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<byte> line, Span<ushort> sums)
    {
        var i = 0;
        for (; i <= line.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            Vector.Widen(new Vector<byte>(line[i..]), out var left, out var right);
            var rest = sums[(i + Vector<ushort>.Count)..];
            (new Vector<ushort>(sums[i..]) + left).CopyTo(sums[i..]);
            (new Vector<ushort>(rest) + right).CopyTo(rest);
        }

        for (; i < line.Length; i++)
            sums[i] += line[i];
    }

    /// <summary>So many neighbours each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddUp(ReadOnlySpan<ushort> parts, int each, Span<float> sums)
    {
        var at = 0;
        for (var i = 0; i < sums.Length; i++)
        {
            var sum = 0;
            for (var end = at + each; at < end; at++)
                sum += parts[at];

            sums[i] = sum;
        }
    }
}
