using System.Buffers.Binary;

namespace Dorsal.Video.Tests;

/// <summary>
/// Writes the display matrix of an mp4's only track in place, because versions of ffmpeg differ in how it is asked for.
/// ISO 14496-12, 8.3.2: in a track header of version 0 the matrix begins 40 bytes after the box's name.
/// </summary>
internal static class DisplayMatrix
{
    private const int FixedPointOne = 1 << 16;

    public static void Write(string path, int a, int b, int c, int d)
    {
        var bytes = File.ReadAllBytes(path);
        var matrix = bytes.AsSpan(bytes.AsSpan().IndexOf("tkhd"u8) + 4 + 40);
        foreach (var (place, value) in new[] { (0, a), (1, b), (3, c), (4, d) })
            BinaryPrimitives.WriteInt32BigEndian(matrix[(place * 4)..], value * FixedPointOne);
        File.WriteAllBytes(path, bytes);
    }
}
