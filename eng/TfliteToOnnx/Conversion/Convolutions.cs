using TfliteToOnnx.Onnx;
using TfliteToOnnx.Tflite;

namespace TfliteToOnnx.Conversion;

/// <summary>Translates operators that slide a kernel over a picture.</summary>
public static class Convolutions
{
    // Weights: output, height, width, input channels, which become output, input, height, width.
    private static readonly int[] FullOrder = [0, 3, 1, 2];

    // Weights: one, height, width, channels, which become channels, one, height, width.
    private static readonly int[] DepthwiseOrder = [3, 0, 1, 2];

    public static void Full(TfliteOperator step, GraphBuilder graph)
    {
        var options = step.RequiredOptions;
        Convolve(step, graph, FullOrder, groups: 1, (Activation)options.SmallInt(3), options.Int(4, 1), options.Int(5, 1));
    }

    public static void Depthwise(TfliteOperator step, GraphBuilder graph)
    {
        var options = step.RequiredOptions;
        var channels = graph.ShapeOf(step.Inputs[0])[3];
        Convolve(step, graph, DepthwiseOrder, channels, (Activation)options.SmallInt(4), options.Int(5, 1), options.Int(6, 1));
    }

    public static void MaxPool(TfliteOperator step, GraphBuilder graph)
    {
        var options = step.RequiredOptions;
        var activation = (Activation)options.SmallInt(5);
        var picture = graph.ShapeOf(step.Inputs[0]);
        var height = new Window(picture[1], options.Int(4), options.Int(2), 1);
        var width = new Window(picture[2], options.Int(3), options.Int(1), 1);
        graph.Add(
            "MaxPool",
            [GraphBuilder.Name(step.Inputs[0])],
            GraphBuilder.BeforeActivation(step.Outputs[0], activation),
            Window.Attributes(height, width, (Padding)options.SmallInt(0)));
        graph.Activate(step.Outputs[0], activation);
    }

    private static void Convolve(
        TfliteOperator step, GraphBuilder graph, int[] order, int groups, Activation activation, int dilationX, int dilationY)
    {
        var options = step.RequiredOptions;
        var picture = graph.ShapeOf(step.Inputs[0]);
        var kernel = graph.ShapeOf(step.Inputs[1]);
        var height = new Window(picture[1], kernel[1], options.Int(2), dilationY);
        var width = new Window(picture[2], kernel[2], options.Int(1), dilationX);
        graph.Add(
            "Conv",
            [GraphBuilder.Name(step.Inputs[0]), graph.Weights(step.Inputs[1], order), graph.Weights(step.Inputs[2])],
            GraphBuilder.BeforeActivation(step.Outputs[0], activation),
            [.. Window.Attributes(height, width, (Padding)options.SmallInt(0)), new OnnxAttribute.Number("group", groups)]);
        graph.Activate(step.Outputs[0], activation);
    }
}
