using System.Buffers.Binary;

namespace Dorsal.Video;

/// <summary>
/// The comment in every film that Dorsal writes, by which it knows its own and leaves all others alone. Read without ffprobe:
/// an MP4 file is a row of boxes (ISO 14496-12, 4.2), and "moov" holds the comment.
/// </summary>
public static class DorsalMark
{
    internal const string Text = "Drawn by Dorsal";

    /// <summary>No film of hours has a "moov" this large; a longer one is not read.</summary>
    private const long LargestBox = 64 << 20;

    private const int HeadBytes = 8;

    /// <summary>Whether a file is a film that Dorsal wrote.</summary>
    public static bool IsIn(string path)
    {
        using var file = File.OpenRead(path);
        var head = new byte[HeadBytes];
        while (file.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false) == HeadBytes)
        {
            var inside = BinaryPrimitives.ReadUInt32BigEndian(head) - (long)HeadBytes;
            if (head.AsSpan(4).SequenceEqual("moov"u8))
                return Holds(file, Math.Min(inside, LargestBox));

            // 0 and 1 stand for "to the end" and "the length follows": boxes that Dorsal's films have only after "moov".
            if (inside < 0)
                return false;

            file.Seek(inside, SeekOrigin.Current);
        }

        return false;
    }

    private static bool Holds(FileStream file, long length)
    {
        var box = new byte[Math.Max(0, Math.Min(length, file.Length - file.Position))];
        file.ReadExactly(box);
        return box.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(Text)) >= 0;
    }
}
