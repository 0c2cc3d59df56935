namespace TfliteToOnnx.Onnx;

/// <summary>A setting of a node.</summary>
public abstract record OnnxAttribute(string Name)
{
    public sealed record Number(string Name, long Value) : OnnxAttribute(Name);

    public sealed record Numbers(string Name, IReadOnlyList<long> Values) : OnnxAttribute(Name);

    public sealed record Text(string Name, string Value) : OnnxAttribute(Name);
}
