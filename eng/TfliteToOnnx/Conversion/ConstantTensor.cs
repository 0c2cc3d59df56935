using TfliteToOnnx.Tflite;

namespace TfliteToOnnx.Conversion;

/// <summary>Values known while converting, row by row.</summary>
public sealed record ConstantTensor(ElementType Type, IReadOnlyList<int> Shape, byte[] Data)
{
    public int ElementSize => Type == ElementType.Float16 ? 2 : 4;

    public int[] ToInts()
    {
        if (Type != ElementType.Int32)
            throw new InvalidDataException($"Whole numbers were expected, the file has {Type}.");

        return [.. Enumerable.Range(0, Data.Length / ElementSize).Select(i => BitConverter.ToInt32(Data, i * ElementSize))];
    }

    /// <summary>The same values with dimension <c>order[i]</c> moved to place i.</summary>
    public ConstantTensor Transpose(IReadOnlyList<int> order)
    {
        var shape = order.Select(dimension => Shape[dimension]).ToArray();
        var strides = order.Select(dimension => Shape.Skip(dimension + 1).Aggregate(1, (a, b) => a * b)).ToArray();
        var turned = new byte[Data.Length];
        for (var to = 0; to < Data.Length / ElementSize; to++)
        {
            var (from, rest) = (0, to);
            for (var i = shape.Length - 1; i >= 0; i--)
            {
                from += rest % shape[i] * strides[i];
                rest /= shape[i];
            }

            Data.AsSpan(from * ElementSize, ElementSize).CopyTo(turned.AsSpan(to * ElementSize));
        }

        return this with { Shape = shape, Data = turned };
    }
}
