using Dorsal.Inference.Nets;

namespace Dorsal.Inference.Tests;

/// <summary>A folder of nets that may be spoiled; gone after the test.</summary>
internal sealed class NetFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-nets-");

    public string FullName => folder.FullName;

    public string Sums => Path.Combine(FullName, NetSums.FileName);

    /// <summary>Lays a net there as if it were another, with its sum.</summary>
    public string Copy(NetFile net, NetFile named)
    {
        var path = named.PathIn(FullName);
        File.Copy(net.PathIn(ModelManifest.Folder), path);
        File.WriteAllText(Sums, $"{named.HashIn(FullName)}  {named.FileName}\n");
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
