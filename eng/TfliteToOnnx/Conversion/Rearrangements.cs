using TfliteToOnnx.Onnx;
using TfliteToOnnx.Tflite;

namespace TfliteToOnnx.Conversion;

/// <summary>Translates operators that move values about: padding, resizing, joining and reshaping.</summary>
public static class Rearrangements
{
    public static void Pad(TfliteOperator step, GraphBuilder graph)
    {
        var amounts = graph.Folding.ValuesOf(step.Inputs[1]).ToInts();
        var order = graph.ShapeOf(step.Inputs[0]).Count == Layout.PictureRank
            ? Layout.ToChannelsFirst
            : [.. Enumerable.Range(0, amounts.Length / 2)];
        var before = order.Select(dimension => (long)amounts[2 * dimension]);
        var after = order.Select(dimension => (long)amounts[(2 * dimension) + 1]);
        var output = GraphBuilder.Name(step.Outputs[0]);
        graph.Add("Pad", [GraphBuilder.Name(step.Inputs[0]), graph.Numbers(output + "_pads", before.Concat(after))], output);
    }

    public static void ResizeBilinear(TfliteOperator step, GraphBuilder graph)
    {
        var options = step.RequiredOptions;
        var (alignCorners, halfPixels) = (options.SmallInt(2) != 0, options.SmallInt(3) != 0);
        var size = graph.Folding.ValuesOf(step.Inputs[1]).ToInts();
        var picture = graph.ShapeOf(step.Inputs[0]);
        var output = GraphBuilder.Name(step.Outputs[0]);
        graph.Add(
            "Resize",
            [GraphBuilder.Name(step.Inputs[0]), string.Empty, string.Empty, graph.Numbers(output + "_size", [picture[0], picture[3], size[0], size[1]])],
            output,
            new OnnxAttribute.Text("mode", "linear"),
            new OnnxAttribute.Text("coordinate_transformation_mode", alignCorners ? "align_corners" : halfPixels ? "half_pixel" : "asymmetric"));
    }

    public static void DepthToSpace(TfliteOperator step, GraphBuilder graph) => graph.Add(
        "DepthToSpace",
        [GraphBuilder.Name(step.Inputs[0])],
        GraphBuilder.Name(step.Outputs[0]),
        new OnnxAttribute.Number("blocksize", step.RequiredOptions.Int(0)),
        new OnnxAttribute.Text("mode", "DCR"));

    public static void Concatenate(TfliteOperator step, GraphBuilder graph)
    {
        var axis = Layout.Axis(step.RequiredOptions.Int(0), graph.ShapeOf(step.Outputs[0]).Count);
        var activation = (Activation)step.RequiredOptions.SmallInt(1);
        graph.Add(
            "Concat",
            [.. step.Inputs.Select(GraphBuilder.Name)],
            GraphBuilder.BeforeActivation(step.Outputs[0], activation),
            new OnnxAttribute.Number("axis", axis));
        graph.Activate(step.Outputs[0], activation);
    }

    public static void Reshape(TfliteOperator step, GraphBuilder graph)
    {
        var (from, to) = (graph.ShapeOf(step.Inputs[0]), graph.ShapeOf(step.Outputs[0]));
        var (input, output) = (GraphBuilder.Name(step.Inputs[0]), GraphBuilder.Name(step.Outputs[0]));
        if (from.Count == Layout.PictureRank)
            input = graph.Transpose(input, output + "_last", Layout.ToChannelsLast);

        var shape = graph.Numbers(output + "_shape", to.Select(size => (long)size));
        if (to.Count != Layout.PictureRank)
            graph.Add("Reshape", [input, shape], output);
        else
            graph.Transpose(graph.Add("Reshape", [input, shape], output + "_shaped"), output, Layout.ToChannelsFirst);
    }
}
