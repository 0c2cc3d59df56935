namespace Dorsal.Video;

/// <summary>A file's name as it is shown and stored: without line ends and whatever else a terminal would obey.</summary>
internal static class ShownName
{
    private const char Instead = '\uFFFD';

    public static string Of(string path)
        => string.Concat(Path.GetFileName(path).Select(letter => char.IsControl(letter) ? Instead : letter));
}
