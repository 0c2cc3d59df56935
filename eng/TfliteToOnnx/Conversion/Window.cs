using TfliteToOnnx.Onnx;
using TfliteToOnnx.Tflite;

namespace TfliteToOnnx.Conversion;

/// <summary>How a kernel slides over a picture, in one direction.</summary>
public readonly record struct Window(int Size, int Kernel, int Stride, int Dilation)
{
    /// <summary>
    /// What "SAME" adds before and after, so that the result has the picture's size divided by the stride, rounded up.
    /// An odd remainder goes to the end, unlike ONNX's SAME_LOWER.
    /// </summary>
    public (int Before, int After) SamePadding()
    {
        var steps = (Size + Stride - 1) / Stride;
        var total = Math.Max(0, ((steps - 1) * Stride) + ((Kernel - 1) * Dilation) + 1 - Size);
        return (total / 2, total - (total / 2));
    }

    public static IReadOnlyList<OnnxAttribute> Attributes(Window height, Window width, Padding padding)
    {
        var (top, bottom) = padding == Padding.Same ? height.SamePadding() : (0, 0);
        var (left, right) = padding == Padding.Same ? width.SamePadding() : (0, 0);
        return
        [
            new OnnxAttribute.Numbers("kernel_shape", [height.Kernel, width.Kernel]),
            new OnnxAttribute.Numbers("strides", [height.Stride, width.Stride]),
            new OnnxAttribute.Numbers("dilations", [height.Dilation, width.Dilation]),
            new OnnxAttribute.Numbers("pads", [top, left, bottom, right]),
        ];
    }
}
