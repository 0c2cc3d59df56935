using Microsoft.ML.OnnxRuntime;

namespace Dorsal.Inference.Nets;

/// <summary>Checks at load that a file is the net that the code was written for.</summary>
internal static class NetShapes
{
    public static void Require(NetFile file, InferenceSession session)
    {
        Require(file, "input", NetFile.InputName, file.InputShape, session.InputMetadata);
        foreach (var output in file.Outputs)
            Require(file, "output", output.Name, output.Shape, session.OutputMetadata);
    }

    private static void Require(
        NetFile file, string kind, string name, IReadOnlyList<long> expected, IReadOnlyDictionary<string, NodeMetadata> found)
    {
        if (!found.TryGetValue(name, out var metadata))
            throw new InvalidDataException($"The neural net {file.FileName} has no {kind} named {name}: it is not the net that Dorsal was built for.");

        if (!metadata.Dimensions.Select(size => (long)size).SequenceEqual(expected))
        {
            throw new InvalidDataException(
                $"The neural net {file.FileName} has {kind} {name} of shape {string.Join('x', metadata.Dimensions)}, expected {string.Join('x', expected)}.");
        }
    }
}
