namespace TfliteToOnnx.Tflite;

/// <summary>The operators we translate, with their numbers in TensorFlow Lite's schema (BuiltinOperator).</summary>
public enum OperatorKind
{
    Add = 0,
    Concatenation = 2,
    Conv2D = 3,
    DepthwiseConv2D = 4,
    DepthToSpace = 5,
    Dequantize = 6,
    Logistic = 14,
    MaxPool2D = 17,
    Reshape = 22,
    ResizeBilinear = 23,
    Pad = 34,
    Densify = 124,
}
