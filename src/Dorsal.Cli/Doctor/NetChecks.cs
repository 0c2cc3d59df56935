using Dorsal.Inference.Nets;

namespace Dorsal.Cli.Doctor;

/// <summary>The neural nets and what runs them.</summary>
internal static class NetChecks
{
    private const string Remedy = "Build Dorsal again, or copy it whole: dotnet build -c Release.";
    private const int HashDigits = 8;

    /// <param name="folder">Where the nets lie.</param>
    public static IEnumerable<Check> All(string folder) => ModelManifest.All.Select(net => Of(net, folder)).Prepend(Runtime());

    private static Check Runtime()
    {
        const string name = "ONNX Runtime";
        try
        {
            return new(name, Health.Good, SilentRuntime.Version);
        }
        catch (Exception cause) when (cause is DllNotFoundException or TypeInitializationException or BadImageFormatException)
        {
            return new(name, Health.Missing, "its native library cannot be loaded", Remedy);
        }
    }

    private static Check Of(NetFile net, string folder)
    {
        var name = Path.GetFileNameWithoutExtension(net.FileName);
        if (!File.Exists(net.PathIn(folder)))
            return new(name, Health.Missing, $"not in {folder}", Remedy);

        return NetSums.Agree(net, folder)
            ? new(name, Health.Good, $"SHA-256 {net.HashIn(folder)[..HashDigits]}, weights {net.Version}")
            : new(name, Health.Missing, $"damaged, or not the one Dorsal was built with, in {folder}", Remedy);
    }
}
