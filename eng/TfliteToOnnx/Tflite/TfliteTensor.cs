namespace TfliteToOnnx.Tflite;

/// <summary>A tensor of the graph; <paramref name="Data"/> is empty unless the file holds its values.</summary>
/// <param name="Shape">Channels last.</param>
public sealed record TfliteTensor(string Name, IReadOnlyList<int> Shape, ElementType Type, byte[] Data, SparseLayout? Sparsity)
{
    public bool IsConstant => Data.Length > 0;
}
