using System.Globalization;

namespace Dorsal.Cli.Analysis;

/// <summary>
/// Of several films each has a folder of its name for itself. Where films share a name, the first has it and the next ones in order
/// "name-2", "name-3" and so on, without those that are another film's own. Upper and lower case count as the same name, as they do
/// for the files of most phones and desktops.
/// </summary>
internal static class FilmFolders
{
    private const string Nameless = "film";

    public static IReadOnlyList<string> Of(IReadOnlyList<string> videos)
    {
        var own = new HashSet<string>(videos.Select(NameOf), StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. videos.Select(video => Free(NameOf(video), own, taken))];
    }

    /// <summary>What the folder of a film is called. ".mp4" alone names nothing, and a folder called by dots would be another one.</summary>
    public static string NameOf(string video) => Path.GetFileNameWithoutExtension(video) is { } name and not ("" or "." or "..") ? name : Nameless;

    private static string Free(string name, HashSet<string> own, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = Numbered(name, number);
            while (own.Contains(free))
                free = Numbered(name, ++number);
        }

        return free;
    }

    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
}
