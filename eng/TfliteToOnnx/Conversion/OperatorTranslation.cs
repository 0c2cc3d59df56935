using TfliteToOnnx.Tflite;

namespace TfliteToOnnx.Conversion;

/// <summary>Adds what one operator of the file becomes.</summary>
public static class OperatorTranslation
{
    public static void Translate(TfliteOperator step, GraphBuilder graph)
    {
        Action<TfliteOperator, GraphBuilder> translate = step.Kind switch
        {
            OperatorKind.Add => Add,
            OperatorKind.Concatenation => Rearrangements.Concatenate,
            OperatorKind.Conv2D => Convolutions.Full,
            OperatorKind.DepthwiseConv2D => Convolutions.Depthwise,
            OperatorKind.DepthToSpace => Rearrangements.DepthToSpace,
            OperatorKind.Logistic => Logistic,
            OperatorKind.MaxPool2D => Convolutions.MaxPool,
            OperatorKind.Reshape => Rearrangements.Reshape,
            OperatorKind.ResizeBilinear => Rearrangements.ResizeBilinear,
            OperatorKind.Pad => Rearrangements.Pad,
            _ => throw new NotSupportedException($"Operator {step.Kind} is not translated."),
        };
        translate(step, graph);
    }

    private static void Add(TfliteOperator step, GraphBuilder graph)
    {
        if (step.Inputs.Any(graph.Folding.IsConstant))
            throw new NotSupportedException("Adding a constant is not translated.");

        var activation = (Activation)step.RequiredOptions.SmallInt(0);
        graph.Add("Add", [.. step.Inputs.Select(GraphBuilder.Name)], GraphBuilder.BeforeActivation(step.Outputs[0], activation));
        graph.Activate(step.Outputs[0], activation);
    }

    private static void Logistic(TfliteOperator step, GraphBuilder graph)
        => graph.Add("Sigmoid", [GraphBuilder.Name(step.Inputs[0])], GraphBuilder.Name(step.Outputs[0]));
}
