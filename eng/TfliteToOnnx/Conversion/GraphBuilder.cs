using TfliteToOnnx.Onnx;
using TfliteToOnnx.Tflite;

namespace TfliteToOnnx.Conversion;

/// <summary>Collects the nodes and constants of the ONNX graph. Pictures inside it have their channels first.</summary>
public sealed class GraphBuilder(TfliteModel model)
{
    private readonly List<OnnxNode> _nodes = [];
    private readonly Dictionary<string, OnnxConstant> _constants = [];

    public ConstantFolding Folding { get; } = new(model);

    public IReadOnlyList<OnnxNode> Nodes => _nodes;

    public IReadOnlyList<OnnxConstant> Constants => [.. _constants.Values];

    public IReadOnlyList<int> ShapeOf(int tensor) => model.Tensors[tensor].Shape;

    /// <summary>The name of a tensor in the graph: short, and free of the file's long ones.</summary>
    public static string Name(int tensor) => FormattableString.Invariant($"t{tensor}");

    public string Add(string kind, IReadOnlyList<string> inputs, string output, params IReadOnlyList<OnnxAttribute> attributes)
    {
        _nodes.Add(new OnnxNode(kind, inputs, output, attributes));
        return output;
    }

    public string Transpose(string input, string output, IReadOnlyList<int> order)
        => Add("Transpose", [input], output, new OnnxAttribute.Numbers("perm", [.. order.Select(i => (long)i)]));

    public string Numbers(string name, IEnumerable<long> values)
    {
        var numbers = values.ToArray();
        _constants[name] = new OnnxConstant(name, OnnxElement.Int64, [numbers.Length], [.. numbers.SelectMany(BitConverter.GetBytes)]);
        return name;
    }

    public string Real(string name, float value)
    {
        _constants[name] = new OnnxConstant(name, OnnxElement.Float32, [], BitConverter.GetBytes(value));
        return name;
    }

    /// <summary>Weights as 32-bit floats, their dimensions in the order given.</summary>
    public string Weights(int tensor, IReadOnlyList<int>? order = null)
    {
        var name = Name(tensor);
        if (_constants.ContainsKey(name) || _constants.ContainsKey(name + "_16"))
            return name;

        var values = Folding.ValuesOf(tensor);
        var turned = order is null ? values : values.Transpose(order);
        if (turned.Type == ElementType.Float32)
        {
            _constants[name] = new OnnxConstant(name, OnnxElement.Float32, turned.Shape, turned.Data);
            return name;
        }

        _constants[name + "_16"] = new OnnxConstant(name + "_16", OnnxElement.Float16, turned.Shape, turned.Data);
        return Add("Cast", [name + "_16"], name, new OnnxAttribute.Number("to", (int)OnnxElement.Float32));
    }

    /// <summary>Where an operator should write when its activation comes after it.</summary>
    public static string BeforeActivation(int tensor, Activation activation)
        => activation == Activation.None ? Name(tensor) : Name(tensor) + "_raw";

    public void Activate(int tensor, Activation activation)
    {
        var raw = BeforeActivation(tensor, activation);
        switch (activation)
        {
            case Activation.None:
                break;
            case Activation.Relu:
                Add("Relu", [raw], Name(tensor));
                break;
            case Activation.Relu6:
                Add("Clip", [raw, Real("zero", 0), Real("six", 6)], Name(tensor));
                break;
            default:
                throw new NotSupportedException($"Activation {activation} is not translated.");
        }
    }
}
