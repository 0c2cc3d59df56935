using System.Buffers.Binary;

namespace Dorsal.Video;

/// <summary>An MP4 file as the row of boxes that it is (ISO 14496-12, 4.2), read without ffprobe.</summary>
internal static class Mp4Boxes
{
    /// <summary>No film of hours has a "moov" this large; of a longer one only the beginning is read.</summary>
    private const long LargestBox = 64 << 20;

    private const int HeadBytes = 8;
    private const uint ToTheEnd = 0;
    private const uint LengthFollows = 1;

    /// <returns>What is in the box "moov", which describes the whole film; nothing when there is none.</returns>
    public static byte[] Description(string path)
    {
        using var file = File.OpenRead(path);
        var head = new byte[HeadBytes];
        while (file.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false) == HeadBytes)
        {
            var begins = file.Position - HeadBytes;
            var length = Length(file, head);
            if (head.AsSpan(4).SequenceEqual("moov"u8))
                return Read(file, begins + length);

            if (begins + length < file.Position || begins + length > file.Length)
                return [];

            file.Position = begins + length;
        }

        return [];
    }

    private static long Length(FileStream file, byte[] head)
    {
        var length = BinaryPrimitives.ReadUInt32BigEndian(head);
        var large = new byte[sizeof(long)];
        return length switch
        {
            ToTheEnd => file.Length - file.Position + HeadBytes,
            LengthFollows when file.ReadAtLeast(large, large.Length, throwOnEndOfStream: false) == large.Length
                => Math.Min(BinaryPrimitives.ReadInt64BigEndian(large), long.MaxValue / 2),
            _ => length,
        };
    }

    private static byte[] Read(FileStream file, long end)
    {
        var box = new byte[Math.Clamp(Math.Min(end, file.Length) - file.Position, 0, LargestBox)];
        file.ReadExactly(box);
        return box;
    }
}
