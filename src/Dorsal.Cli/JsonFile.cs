namespace Dorsal.Cli;

/// <summary>
/// JSON that the user names. Some editors begin UTF-8 with a mark of the byte order; it says nothing there, JSON does not know it,
/// and nobody can see it.
/// </summary>
internal static class JsonFile
{
    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    /// <inheritdoc cref="ReadableFile.Read(string)"/>
    public static byte[] Read(string path)
    {
        var content = ReadableFile.Read(path);
        return content.AsSpan().StartsWith(Mark) ? content[Mark.Length..] : content;
    }
}
