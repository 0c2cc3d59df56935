using Microsoft.ML.OnnxRuntime;

namespace Dorsal.Inference.Nets;

/// <summary>One run of a net: fill <see cref="Input"/>, <see cref="Run"/>, read the outputs, dispose. For one thread at a time.</summary>
internal sealed class NetRun : IDisposable
{
    private readonly InferenceSession session;
    private readonly Action<NetRun> giveBack;
    private readonly RunOptions options = new();
    private readonly float[] input;
    private readonly OrtValue[] inputValues;
    private readonly string[] outputNames;
    private readonly float[][] outputs;
    private readonly OrtValue[] outputValues;

    public NetRun(NetFile file, InferenceSession session, Action<NetRun> giveBack)
    {
        (this.session, this.giveBack) = (session, giveBack);
        input = new float[file.InputSize * file.InputSize * 3];
        inputValues = [Wrap(input, file.InputShape)];
        outputNames = [.. file.Outputs.Select(output => output.Name)];
        outputs = [.. file.Outputs.Select(output => new float[output.Length])];
        outputValues = [.. file.Outputs.Zip(outputs, (output, values) => Wrap(values, output.Shape))];
    }

    /// <summary>The picture, row by row, red, green and blue of a pixel side by side.</summary>
    public Memory<float> Input => input;

    public void Run() => session.Run(options, InputNames, inputValues, outputNames, outputValues);

    /// <summary>A result, to be read before this is disposed of.</summary>
    public ReadOnlySpan<float> Output(string name) => outputs[Array.IndexOf(outputNames, name)];

    public void Dispose() => giveBack(this);

    /// <summary>Lets go of the memory for good.</summary>
    public void Free()
    {
        foreach (var value in inputValues.Concat(outputValues))
            value.Dispose();

        options.Dispose();
    }

    private static string[] InputNames { get; } = [NetFile.InputName];

    private static OrtValue Wrap(float[] values, IReadOnlyList<long> shape)
        => OrtValue.CreateTensorValueFromMemory(values, [.. shape]);
}
