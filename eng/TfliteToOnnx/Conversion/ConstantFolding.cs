using TfliteToOnnx.Tflite;

namespace TfliteToOnnx.Conversion;

/// <summary>
/// Finds the values behind a tensor that does not depend on the net's input: weights lie in the file as 16-bit floats,
/// some of them sparse, behind operators that expand them. They stay 16 bits wide; the reader of the ONNX file widens them.
/// </summary>
public sealed class ConstantFolding(TfliteModel model)
{
    private readonly Dictionary<int, TfliteOperator> _sources = model.Operators
        .Where(step => step.Kind is OperatorKind.Dequantize or OperatorKind.Densify)
        .ToDictionary(step => step.Outputs[0]);

    public bool IsConstant(int tensor)
        => model.Tensors[tensor].IsConstant || (_sources.TryGetValue(tensor, out var source) && IsConstant(source.Inputs[0]));

    public ConstantTensor ValuesOf(int tensor)
    {
        var found = model.Tensors[tensor];
        if (!found.IsConstant)
            return ValuesOf(_sources[tensor].Inputs[0]);

        var plain = new ConstantTensor(found.Type, found.Shape, found.Data);
        return found.Sparsity is { } layout
            ? plain with { Data = layout.Expand(found.Shape, found.Data, plain.ElementSize) }
            : plain;
    }
}
