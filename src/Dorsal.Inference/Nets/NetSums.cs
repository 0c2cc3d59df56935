using Dorsal.Footage;

namespace Dorsal.Inference.Nets;

/// <summary>
/// What the build noted of each net beside them, as sha256sum writes it: a net that was copied in part or has changed on the
/// disk would give numbers that look right.
/// </summary>
public static class NetSums
{
    internal const string FileName = "SHA256SUMS";

    private const string Remedy = "build Dorsal again, or copy its models folder beside the program";

    /// <returns>The SHA-256 of the net's file, in hexadecimal digits.</returns>
    /// <exception cref="UserInputException">The net is not there, or not as it was built.</exception>
    internal static string Require(NetFile net, string folder)
    {
        var path = net.PathIn(folder);
        if (!File.Exists(path))
            throw new UserInputException($"The neural net {path} is missing: {Remedy}.");

        var hash = net.HashIn(folder);
        return hash == Noted(net, folder)
            ? hash
            : throw new UserInputException($"The neural net {path} is damaged or not the one that Dorsal was built with: {Remedy}.");
    }

    /// <summary>Whether the net, which is there, is as it was built.</summary>
    public static bool Agree(NetFile net, string folder) => net.HashIn(folder) == Noted(net, folder);

    private static string? Noted(NetFile net, string folder)
        => Path.Combine(folder, FileName) is var sums && File.Exists(sums)
            ? File.ReadLines(sums).FirstOrDefault(line => line.EndsWith($" {net.FileName}", StringComparison.Ordinal))?.Split(' ')[0].ToLowerInvariant()
            : null;
}
