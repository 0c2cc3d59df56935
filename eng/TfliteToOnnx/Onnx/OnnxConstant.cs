namespace TfliteToOnnx.Onnx;

/// <summary>Values stored in the file, little-endian, row by row.</summary>
public sealed record OnnxConstant(string Name, OnnxElement Element, IReadOnlyList<int> Shape, byte[] Data);
