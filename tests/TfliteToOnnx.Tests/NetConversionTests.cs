using TfliteToOnnx.Conversion;
using TfliteToOnnx.Tflite;

namespace TfliteToOnnx.Tests;

public sealed class NetConversionTests
{
    // One input, from which two outputs come independently.
    private static readonly TfliteModel Fork = new(
        [Tensor("in", 1, 4, 4, 2), Tensor("wanted", 1, 4, 4, 2), Tensor("unread", 1, 4, 4, 2)],
        [new TfliteOperator(OperatorKind.Logistic, [0], [1], null), new TfliteOperator(OperatorKind.Logistic, [0], [2], null)],
        [0],
        [1, 2]);

    [Fact]
    public void OutputNobodyReads_IsLeftOutWithWhatItNeeds()
    {
        var graph = NetConversion.Convert(Fork, ["wanted"]);

        Assert.Equal("wanted", Assert.Single(graph.Outputs).Name);
        Assert.Single(graph.Nodes, node => node.Operator == "Sigmoid");
    }

    [Fact]
    public void InputAndOutputs_KeepTheirChannelsLast()
    {
        var graph = NetConversion.Convert(Fork, []);

        Assert.Equal([1, 4, 4, 2], Assert.Single(graph.Inputs).Shape);
        Assert.Equal(3, graph.Nodes.Count(node => node.Operator == "Transpose"));
    }

    [Fact]
    public void UnknownOutput_IsRefused()
        => Assert.Throws<ArgumentException>(() => NetConversion.Convert(Fork, ["heat maps"]));

    [Fact]
    public void AnyOtherFile_IsNotTakenForANet()
        => Assert.Throws<InvalidDataException>(() => TfliteModel.Parse(new byte[100]));

    private static TfliteTensor Tensor(string name, params int[] shape) => new(name, shape, ElementType.Float32, [], null);
}
