namespace TfliteToOnnx.Onnx;

/// <summary>Writes a graph as an ONNX file. The field numbers are those of onnx.proto3.</summary>
public static class OnnxFile
{
    private const int FormatVersion = 8;
    private const int OperatorSetVersion = 13;

    public static byte[] Write(OnnxGraph graph) => new ProtoMessage()
        .Number(1, FormatVersion)
        .Text(2, nameof(TfliteToOnnx))
        .Message(7, Graph(graph))
        .Message(8, new ProtoMessage().Text(1, string.Empty).Number(2, OperatorSetVersion))
        .ToArray();

    private static ProtoMessage Graph(OnnxGraph graph) => new ProtoMessage()
        .Each(graph.Nodes, (message, node) => message.Message(1, Node(node)))
        .Text(2, "net")
        .Each(graph.Constants, (message, constant) => message.Message(5, Constant(constant)))
        .Each(graph.Inputs, (message, edge) => message.Message(11, Edge(edge)))
        .Each(graph.Outputs, (message, edge) => message.Message(12, Edge(edge)));

    private static ProtoMessage Node(OnnxNode node) => new ProtoMessage()
        .Each(node.Inputs, (message, name) => message.Text(1, name))
        .Text(2, node.Output)
        .Text(3, node.Output)
        .Text(4, node.Operator)
        .Each(node.Attributes, (message, attribute) => message.Message(5, Attribute(attribute)));

    private static ProtoMessage Attribute(OnnxAttribute attribute)
    {
        var message = new ProtoMessage().Text(1, attribute.Name);
        return attribute switch
        {
            OnnxAttribute.Number number => message.Number(3, number.Value).Number(20, 2),
            OnnxAttribute.Text text => message.Text(4, text.Value).Number(20, 3),
            OnnxAttribute.Numbers numbers => message.Each(numbers.Values, (m, value) => m.Number(8, value)).Number(20, 7),
            _ => throw new InvalidOperationException($"Attributes of type {attribute.GetType().Name} cannot be written."),
        };
    }

    private static ProtoMessage Constant(OnnxConstant constant) => new ProtoMessage()
        .Each(constant.Shape, (message, size) => message.Number(1, size))
        .Number(2, (int)constant.Element)
        .Text(8, constant.Name)
        .Bytes(9, constant.Data);

    private static ProtoMessage Edge(OnnxEdge edge)
    {
        var shape = new ProtoMessage().Each(edge.Shape, (message, size) => message.Message(1, new ProtoMessage().Number(1, size)));
        var tensor = new ProtoMessage().Number(1, (int)OnnxElement.Float32).Message(2, shape);
        return new ProtoMessage().Text(1, edge.Name).Message(2, new ProtoMessage().Message(1, tensor));
    }
}
