namespace TfliteToOnnx.Onnx;

/// <summary>A whole net in ONNX's terms.</summary>
public sealed record OnnxGraph(
    IReadOnlyList<OnnxEdge> Inputs,
    IReadOnlyList<OnnxEdge> Outputs,
    IReadOnlyList<OnnxNode> Nodes,
    IReadOnlyList<OnnxConstant> Constants);
