namespace Dorsal.Results;

/// <summary>Writes a file so that a reader sees the old one or the new one whole, never a part.</summary>
public static class AtomicFile
{
    /// <summary>Writes beside the target, flushes, then renames; an earlier file of the same name is replaced.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        ArgumentNullException.ThrowIfNull(path);
        // In the same folder, because only a rename inside one file system is atomic; unique, so that two runs do not meet.
        var aside = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            using (var stream = new FileStream(aside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            File.Move(aside, path, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }
}
