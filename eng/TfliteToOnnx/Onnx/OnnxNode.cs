namespace TfliteToOnnx.Onnx;

/// <summary>One operator of the written graph; an empty input name means that the input is left out.</summary>
public sealed record OnnxNode(string Operator, IReadOnlyList<string> Inputs, string Output, IReadOnlyList<OnnxAttribute> Attributes);
