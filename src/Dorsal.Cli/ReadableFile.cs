using Dorsal.Footage;

namespace Dorsal.Cli;

/// <summary>A file or a folder that the user names, or that lies beside one. That it cannot be read is not our bug.</summary>
internal static class ReadableFile
{
    /// <summary>As text, without the mark of the byte order with which some editors begin it.</summary>
    /// <inheritdoc cref="Read(string)"/>
    public static string ReadText(string path)
    {
        using var reader = new StreamReader(new MemoryStream(Read(path)));
        return reader.ReadToEnd();
    }

    /// <exception cref="UserInputException">It cannot be read.</exception>
    public static byte[] Read(string path) => Read(path, File.ReadAllBytes);

    /// <summary>For what need not be read whole, or is a folder.</summary>
    /// <inheritdoc cref="Read(string)"/>
    public static T Read<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UserInputException($"{path} cannot be read: {cause.Message.TrimEnd('.')}; see to it that it can be read, or move it away.", cause);
        }
    }
}
