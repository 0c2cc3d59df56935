namespace TfliteToOnnx.Tflite;

/// <summary>What an operator does to its result, with TensorFlow Lite's numbers (ActivationFunctionType).</summary>
public enum Activation
{
    None = 0,
    Relu = 1,
    Relu6 = 3,
}
