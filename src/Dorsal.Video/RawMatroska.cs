using System.Buffers.Binary;
using System.Text;
using Dorsal.Quantities;

namespace Dorsal.Video;

/// <summary>
/// Raw frames with their times, as ffmpeg reads them from a pipe: the smallest Matroska (RFC 9559, RFC 8794) that says when
/// each frame is shown. ffmpeg's own raw formats know only a constant rate. Pure.
/// </summary>
internal static class RawMatroska
{
    private const long NanosecondsPerTick = 1000;
    private const double TicksPerSecond = 1e9 / NanosecondsPerTick;

    /// <summary>What stands before the first frame.</summary>
    public static byte[] Header(FilmShape shape)
    {
        var kind = Element(0x1A45DFA3, Text(0x4282, "matroska"), Number(0x4287, 4), Number(0x4285, 2));
        var info = Element(0x1549A966, Number(0x2AD7B1, NanosecondsPerTick), Text(0x4D80, "dorsal"), Text(0x5741, "dorsal"));
        var video = Element(0xE0, Number(0xB0, shape.Width), Number(0xBA, shape.Height), Text(0x2EB524, Letters(shape.Pixels)));
        var track = Element(
            0xAE,
            Number(0xD7, 1),
            Number(0x73C5, 1),
            Number(0x83, 1),
            Number(0x23E383, (long)Math.Round(1e9 / shape.FramesPerSecond)),
            Text(0x86, "V_UNCOMPRESSED"),
            video);

        // The segment has no end that is known beforehand.
        return [.. kind, .. Id(0x18538067), 0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, .. info, .. Element(0x1654AE6B, track)];
    }

    /// <summary>What stands before a frame of so many bytes: each is a cluster of its own, as only clusters hold long times.</summary>
    public static byte[] BeforeFrame(Seconds time, int frameBytes)
    {
        // The track, no time beyond the cluster's, decodes by itself.
        byte[] block = [0x81, 0x00, 0x00, 0x80];
        var at = Number(0xE7, (long)Math.Round(time.Number * TicksPerSecond));
        byte[] blockHead = [.. Id(0xA3), .. Size(block.Length + frameBytes), .. block];
        return [.. Id(0x1F43B675), .. Size(at.Length + blockHead.Length + frameBytes), .. at, .. blockHead];
    }

    /// <summary>By which ffmpeg knows them.</summary>
    private static string Letters(FilmPixels pixels) => pixels switch
    {
        FilmPixels.Rgba => "RGBA",
        FilmPixels.Yuv420 => "I420",
    };

    private static byte[] Element(uint id, params byte[][] content)
    {
        byte[] inside = [.. content.SelectMany(part => part)];
        return [.. Id(id), .. Size(inside.Length), .. inside];
    }

    private static byte[] Number(uint id, long value)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        return Element(id, bytes);
    }

    private static byte[] Text(uint id, string text) => Element(id, Encoding.ASCII.GetBytes(text));

    /// <summary>An id already holds its own length; leading zeros are not written.</summary>
    private static byte[] Id(uint id)
    {
        var bytes = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, id);
        return [.. bytes.SkipWhile(part => part == 0)];
    }

    /// <summary>Always eight bytes, of which the first says so.</summary>
    private static byte[] Size(long length)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, length);
        bytes[0] = 0x01;
        return bytes;
    }
}
