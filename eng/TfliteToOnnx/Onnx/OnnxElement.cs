namespace TfliteToOnnx.Onnx;

/// <summary>Element types, with ONNX's numbers (TensorProto.DataType).</summary>
public enum OnnxElement
{
    Float32 = 1,
    Int64 = 7,
    Float16 = 10,
}
