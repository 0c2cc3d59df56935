using System.Runtime.InteropServices;
using TfliteToOnnx.Conversion;
using TfliteToOnnx.Tflite;

namespace TfliteToOnnx.Tests;

public sealed class ConstantTests
{
    [Fact]
    public void TransposedWeights_KeepTheirValues()
    {
        var weights = new ConstantTensor(ElementType.Int32, [2, 3], Bytes(1, 2, 3, 4, 5, 6));

        var turned = weights.Transpose([1, 0]);

        Assert.Equal([3, 2], turned.Shape);
        Assert.Equal([1, 4, 2, 5, 3, 6], turned.ToInts());
    }

    [Fact]
    public void SparseRows_AreFilledWithZeros()
    {
        // Rows all stored; of the columns 1 in the first row, 0 and 2 in the second.
        var layout = new SparseLayout([0, 1], [], [new SparseDimension(2, [], []), new SparseDimension(0, [0, 1, 3], [1, 0, 2])]);

        Assert.Equal(Bytes(0, 7, 0, 8, 0, 9), layout.Expand([2, 3], Bytes(7, 8, 9), sizeof(int)));
    }

    [Fact]
    public void SparseBlocks_LieWhereTheyBelong()
    {
        // Two rows of two blocks, each two columns wide: the second block of the first row, the first of the second.
        var layout = new SparseLayout(
            [0, 1, 2],
            [1],
            [new SparseDimension(2, [], []), new SparseDimension(0, [0, 1, 2], [1, 0]), new SparseDimension(2, [], [])]);

        Assert.Equal(Bytes(0, 0, 1, 2, 3, 4, 0, 0), layout.Expand([2, 4], Bytes(1, 2, 3, 4), sizeof(int)));
    }

    private static byte[] Bytes(params int[] numbers) => MemoryMarshal.AsBytes(numbers.AsSpan()).ToArray();
}
