using TfliteToOnnx.Onnx;
using TfliteToOnnx.Tflite;

namespace TfliteToOnnx.Conversion;

/// <summary>From a TensorFlow Lite net to the same net in ONNX, with the outputs asked for and what they need, no more.</summary>
public static class NetConversion
{
    /// <param name="outputs">Names of the outputs to keep; none means all.</param>
    public static OnnxGraph Convert(TfliteModel model, IReadOnlyCollection<string> outputs)
    {
        var kept = KeptOutputs(model, outputs);
        var graph = new GraphBuilder(model);
        foreach (var input in model.Inputs)
            Turn(graph, model, model.Tensors[input].Name, GraphBuilder.Name(input), input, Layout.ToChannelsFirst);

        foreach (var step in Needed(model, graph.Folding, kept))
            OperatorTranslation.Translate(step, graph);

        foreach (var output in kept)
            Turn(graph, model, GraphBuilder.Name(output), model.Tensors[output].Name, output, Layout.ToChannelsLast);

        return new OnnxGraph(Edges(model, model.Inputs), Edges(model, kept), graph.Nodes, graph.Constants);
    }

    private static List<int> KeptOutputs(TfliteModel model, IReadOnlyCollection<string> names)
    {
        var unknown = names.Except(model.Outputs.Select(output => model.Tensors[output].Name)).ToList();
        if (unknown.Count > 0)
            throw new ArgumentException($"The net has no output named {string.Join(" or ", unknown)}.", nameof(names));

        return [.. model.Outputs.Where(output => names.Count == 0 || names.Contains(model.Tensors[output].Name))];
    }

    private static void Turn(GraphBuilder graph, TfliteModel model, string from, string to, int tensor, IReadOnlyList<int> order)
    {
        if (model.Tensors[tensor].Shape.Count == Layout.PictureRank)
            graph.Transpose(from, to, order);
        else
            graph.Add("Identity", [from], to);
    }

    private static IEnumerable<TfliteOperator> Needed(TfliteModel model, ConstantFolding folding, IEnumerable<int> outputs)
    {
        var wanted = outputs.ToHashSet();
        var needed = new Stack<TfliteOperator>();
        foreach (var step in model.Operators.Reverse().Where(step => step.Outputs.Any(wanted.Contains)))
        {
            needed.Push(step);
            wanted.UnionWith(step.Inputs.Where(input => input >= 0 && !folding.IsConstant(input)));
        }

        return needed;
    }

    private static IReadOnlyList<OnnxEdge> Edges(TfliteModel model, IEnumerable<int> tensors)
        => [.. tensors.Select(tensor => new OnnxEdge(model.Tensors[tensor].Name, model.Tensors[tensor].Shape))];
}
