using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Dorsal.Inference.Sampling;

/// <summary>
/// Eight cells of a row at once, on processors that gather scattered samples themselves: the same sums as cell by cell, bit for bit, in a
/// third of the time, which is a twentieth of what a film takes.
/// </summary>
internal static class EightCells
{
    public const int Count = 8;

    /// <summary>A gathered sample comes with the three bytes behind it.</summary>
    public const int BytesRead = sizeof(int);

    private const int PlaceBits = BilinearReader.PlaceBits;
    private const int WeightBits = BilinearReader.WeightBits;

    public static bool AreSupported => Avx2.IsSupported;

    /// <param name="plane">Holds <see cref="BytesRead"/> from every sample on that is read.</param>
    /// <param name="x">The first place of the first cell, and <paramref name="stepX"/> to the next, in fixed point.</param>
    /// <param name="each">Places of a cell.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe Vector256<int> Sums(ReadOnlySpan<byte> plane, int width, int x, int y, int stepX, int stepY, int each)
    {
        var cells = Vector256<int>.Indices * each;
        var (xs, ys) = (Vector256.Create(x) + (cells * stepX), Vector256.Create(y) + (cells * stepY));
        var (perPlaceX, perPlaceY) = (Vector256.Create(stepX), Vector256.Create(stepY));
        var sums = Vector256<int>.Zero;
        fixed (byte* first = plane)
        {
            for (var place = 0; place < each; place++)
            {
                var at = ((ys >> PlaceBits) * width) + (xs >> PlaceBits);
                var across = Shares(xs);
                var upper = Blend(Avx2.GatherVector256((int*)first, at, 1), across);
                var lower = Blend(Avx2.GatherVector256((int*)first, at + Vector256.Create(width), 1), across);
                sums += ((upper << WeightBits) + (Weight(ys) * (lower - upper))) >> WeightBits;
                (xs, ys) = (xs + perPlaceX, ys + perPlaceY);
            }
        }

        return sums;
    }

    private static Vector256<int> Weight(Vector256<int> places) => (places >> (PlaceBits - WeightBits)) & Vector256.Create((1 << WeightBits) - 1);

    /// <summary>What the sample to the left and the one to the right count, as two numbers of 16 bits.</summary>
    private static Vector256<short> Shares(Vector256<int> places)
    {
        var right = Weight(places);
        return ((right << 16) | (Vector256.Create(1 << WeightBits) - right)).AsInt16();
    }

    /// <param name="bytes">Of each lane the lowest two are the samples.</param>
    private static Vector256<int> Blend(Vector256<int> bytes, Vector256<short> shares)
    {
        var samples = ((bytes & Vector256.Create(0xFF)) | ((bytes & Vector256.Create(0xFF00)) << 8)).AsInt16();
        return Avx2.MultiplyAddAdjacent(samples, shares);
    }
}
