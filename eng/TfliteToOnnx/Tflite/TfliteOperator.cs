namespace TfliteToOnnx.Tflite;

/// <summary>One operator of the graph. Options are read by their field number in the schema.</summary>
public sealed record TfliteOperator(OperatorKind Kind, IReadOnlyList<int> Inputs, IReadOnlyList<int> Outputs, FlatTable? Options)
{
    public FlatTable RequiredOptions
        => Options ?? throw new InvalidDataException($"A {Kind} operator of the file has no options.");
}
