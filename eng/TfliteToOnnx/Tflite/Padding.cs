namespace TfliteToOnnx.Tflite;

/// <summary>What lies around a picture under a kernel, with TensorFlow Lite's numbers.</summary>
public enum Padding
{
    Same = 0,
    Valid = 1,
}
