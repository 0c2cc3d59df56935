namespace Dorsal.Cli.Terminal;

/// <summary>A text as one line: a file's name that stands in it may hold line ends and whatever else a terminal would obey.</summary>
internal static class OneLine
{
    private const char Instead = '\uFFFD';

    public static string Of(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? Instead : letter));
}
