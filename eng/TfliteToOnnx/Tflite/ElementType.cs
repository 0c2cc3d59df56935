namespace TfliteToOnnx.Tflite;

/// <summary>Element types, with TensorFlow Lite's numbers (TensorType).</summary>
public enum ElementType
{
    Float32 = 0,
    Float16 = 1,
    Int32 = 2,
}
