using Google.FlatBuffers;

namespace TfliteToOnnx.Tflite;

/// <summary>The only graph of a TensorFlow Lite file.</summary>
public sealed record TfliteModel(
    IReadOnlyList<TfliteTensor> Tensors,
    IReadOnlyList<TfliteOperator> Operators,
    IReadOnlyList<int> Inputs,
    IReadOnlyList<int> Outputs)
{
    public static TfliteModel Parse(byte[] file)
    {
        if (file.Length < 8 || !file.AsSpan(4, 4).SequenceEqual("TFL3"u8))
            throw new InvalidDataException("The file is not a TensorFlow Lite net.");

        var model = FlatTable.Root(new ByteBuffer(file));
        var buffers = model.Children(4);
        var kinds = model.Children(1).Select(Kind).ToList();
        var graph = model.Children(2).Single();
        return new TfliteModel(
            [.. graph.Children(0).Select(tensor => Tensor(tensor, buffers))],
            [.. graph.Children(3).Select(step => Operator(step, kinds))],
            graph.Ints(1),
            graph.Ints(2));
    }

    // Old files have the number in a byte, newer ones in an int: the larger one counts.
    private static OperatorKind Kind(FlatTable code) => (OperatorKind)Math.Max(code.SmallInt(0), code.Int(3));

    private static TfliteTensor Tensor(FlatTable tensor, IReadOnlyList<FlatTable> buffers) => new(
        tensor.Text(3),
        tensor.Ints(0),
        (ElementType)tensor.SmallInt(1),
        buffers[tensor.Int(2)].Bytes(0),
        tensor.Has(6) ? SparseLayout.Read(tensor.Child(6)) : null);

    private static TfliteOperator Operator(FlatTable step, IReadOnlyList<OperatorKind> kinds)
        => new(kinds[step.Int(0)], step.Ints(1), step.Ints(2), step.Has(4) ? step.Child(4) : null);
}
