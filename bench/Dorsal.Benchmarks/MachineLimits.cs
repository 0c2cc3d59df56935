using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;

namespace Dorsal.Benchmarks;

/// <summary>What one core of this machine can do at most: the bounds of everything else.</summary>
public class MachineLimits
{
    private const int Megabytes = 64;
    private const int Accumulators = 10;
    private const int FlopsARound = Accumulators * 8 * 2;
    private const int Gigaflop = 1_000_000_000;

    private readonly byte[] from = new byte[Megabytes << 20];
    private readonly byte[] to = new byte[Megabytes << 20];

    [GlobalSetup]
    public void Touch() => new Random(1).NextBytes(from);

    /// <summary>10^9 floating-point operations as fused multiply-adds of 256 bits that do not wait for each other.</summary>
    [Benchmark]
    public float GigaflopOfMultiplyAdds()
    {
        var (factor, term) = (Vector256.Create(0.999f), Vector256.Create(0.001f));
        Vector256<float> a = term, b = term, c = term, d = term, e = term, f = term, g = term, h = term, i = term, j = term;
        for (var round = 0; round < Gigaflop / FlopsARound; round++)
        {
            a = Vector256.FusedMultiplyAdd(a, factor, term);
            b = Vector256.FusedMultiplyAdd(b, factor, term);
            c = Vector256.FusedMultiplyAdd(c, factor, term);
            d = Vector256.FusedMultiplyAdd(d, factor, term);
            e = Vector256.FusedMultiplyAdd(e, factor, term);
            f = Vector256.FusedMultiplyAdd(f, factor, term);
            g = Vector256.FusedMultiplyAdd(g, factor, term);
            h = Vector256.FusedMultiplyAdd(h, factor, term);
            i = Vector256.FusedMultiplyAdd(i, factor, term);
            j = Vector256.FusedMultiplyAdd(j, factor, term);
        }

        return Vector256.Sum(a + b + c + d + e + f + g + h + i + j);
    }

    /// <summary>Larger than the caches: as many bytes are read as written.</summary>
    [Benchmark]
    public byte CopyOf64Megabytes()
    {
        from.AsSpan().CopyTo(to);
        return to[^1];
    }
}
