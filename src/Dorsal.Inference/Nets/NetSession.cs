using Microsoft.ML.OnnxRuntime;

namespace Dorsal.Inference.Nets;

/// <summary>
/// A loaded net with buffers of its own that every run uses again: fill <see cref="Input"/>, run, read the outputs before
/// the next run. Not for several threads at once.
/// </summary>
internal sealed class NetSession : IDisposable
{
    private readonly InferenceSession _session;
    private readonly RunOptions _runOptions = new();
    private readonly float[] _input;
    private readonly OrtValue[] _inputValues;
    private readonly string[] _outputNames;
    private readonly float[][] _outputs;
    private readonly OrtValue[] _outputValues;

    public NetSession(NetFile file, string folder, NetOptions options)
    {
        Hash = NetSums.Require(file, folder);
        _session = Load(file.PathIn(folder), options);
        NetShapes.Require(file, _session);
        _input = new float[file.InputSize * file.InputSize * 3];
        _inputValues = [Wrap(_input, file.InputShape)];
        _outputNames = [.. file.Outputs.Select(output => output.Name)];
        _outputs = [.. file.Outputs.Select(output => new float[output.Length])];
        _outputValues = [.. file.Outputs.Zip(_outputs, (output, values) => Wrap(values, output.Shape))];
    }

    /// <summary>SHA-256 of the file that was loaded, in hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>The picture, row by row, red, green and blue of a pixel side by side.</summary>
    public Span<float> Input => _input;

    public void Run() => _session.Run(_runOptions, [NetFile.InputName], _inputValues, _outputNames, _outputValues);

    /// <summary>A result of the last run; the next run writes over it.</summary>
    public ReadOnlySpan<float> Output(string name) => _outputs[Array.IndexOf(_outputNames, name)];

    public void Dispose()
    {
        foreach (var value in _inputValues.Concat(_outputValues))
            value.Dispose();

        _runOptions.Dispose();
        _session.Dispose();
    }

    private static OrtValue Wrap(float[] values, IReadOnlyList<long> shape)
        => OrtValue.CreateTensorValueFromMemory(values, [.. shape]);

    private static InferenceSession Load(string path, NetOptions options)
    {
        using var settings = new SessionOptions
        {
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            IntraOpNumThreads = options.Threads,
            InterOpNumThreads = 1,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        return new InferenceSession(path, settings);
    }
}
