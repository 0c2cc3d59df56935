namespace TfliteToOnnx.Onnx;

/// <summary>An input or output of the whole graph, 32-bit floats.</summary>
public sealed record OnnxEdge(string Name, IReadOnlyList<int> Shape);
