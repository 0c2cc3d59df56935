using Dorsal.Inference.Nets;
using Microsoft.ML.OnnxRuntime;

namespace Dorsal.Cli.Doctor;

/// <summary>The neural nets and what runs them.</summary>
internal static class NetChecks
{
    private const string Remedy = "Build Dorsal again, or copy it whole: dotnet build -c Release.";
    private const int HashDigits = 8;

    public static IEnumerable<Check> All() => ModelManifest.All.Select(Of).Prepend(Runtime());

    private static Check Runtime()
    {
        const string name = "ONNX Runtime";
        try
        {
            return new(name, Health.Good, OrtEnv.Instance().GetVersionString());
        }
        catch (Exception cause) when (cause is DllNotFoundException or TypeInitializationException or BadImageFormatException)
        {
            return new(name, Health.Missing, "its native library cannot be loaded", Remedy);
        }
    }

    private static Check Of(NetFile net)
    {
        var name = Path.GetFileNameWithoutExtension(net.FileName);
        if (!File.Exists(net.PathIn(ModelManifest.Folder)))
            return new(name, Health.Missing, $"not in {ModelManifest.Folder}", Remedy);

        return NetSums.Agree(net, ModelManifest.Folder)
            ? new(name, Health.Good, $"SHA-256 {net.HashIn(ModelManifest.Folder)[..HashDigits]}, weights {net.Version}")
            : new(name, Health.Missing, $"damaged, or not the one Dorsal was built with, in {ModelManifest.Folder}", Remedy);
    }
}
