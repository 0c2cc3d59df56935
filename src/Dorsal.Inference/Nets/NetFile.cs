using System.Security.Cryptography;

namespace Dorsal.Inference.Nets;

/// <summary>A net as it lies on disk, and what it takes and gives.</summary>
/// <param name="FileName">Inside the folder of the nets.</param>
/// <param name="InputSize">Side of the square RGB picture it takes.</param>
/// <param name="Outputs">What it gives, all 32-bit floats.</param>
/// <param name="Version">Release that the weights come from.</param>
public sealed record NetFile(string FileName, int InputSize, IReadOnlyList<NetOutput> Outputs, string Version)
{
    public const string InputName = "input_1";

    public IReadOnlyList<long> InputShape => [1, InputSize, InputSize, 3];

    public string PathIn(string folder) => Path.Combine(folder, FileName);

    /// <summary>SHA-256 of the file in hexadecimal digits, to tell which weights made a result.</summary>
    public string HashIn(string folder)
    {
        using var stream = File.OpenRead(PathIn(folder));
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
