using Dorsal.Cli.Analysis;
using Dorsal.Cli.Publishing;
using Dorsal.Drawing.Stills;
using Dorsal.Footage;

namespace Dorsal.Cli.Drawings;

/// <summary>
/// The folder that <c>--debug</c> names. Drawings wait in its workroom until all are done; those of an earlier run are replaced, and
/// a folder that holds anything else is left alone.
/// </summary>
internal sealed class DebugFolder : IDisposable
{
    /// <summary>What names it on the command line.</summary>
    public const string Option = "--debug";

    public const string FilmName = "debug.mp4";
    public const string StillEnding = ".png";

    private readonly Workroom room;

    private DebugFolder(Workroom room) => this.room = room;

    /// <summary>As it was given.</summary>
    public string Folder => room.Home;

    /// <summary>What was drawn, and what gives way to it.</summary>
    public IReadOnlyList<Exchange> Exchanges =>
        [.. Names(room.Home).Where(IsOurs).Union(Names(Aside)).Select(name => new Exchange(room, name))];

    private string Aside => Path.GetDirectoryName(room.Aside(FilmName))!;

    /// <returns>Absent when no drawings are wanted.</returns>
    /// <exception cref="UserInputException">Nothing can be written there. Found out before the long work begins.</exception>
    public static DebugFolder? For(AnalyzeRequest request, OutputFolder results)
    {
        if (request.DebugFolder is not { } given)
            return null;

        GivenFolder.RequireName(given, Option);
        GivenFolder.RequireNoFile(given, Option);
        if (results.Is(given))
            throw new UserInputException($"{given} is where the result goes; choose another folder with {Option}.");

        if (Directory.Exists(given) && ReadableFile.Read(given, Directory.GetFileSystemEntries).FirstOrDefault(IsForeign) is { } foreign)
            throw new UserInputException($"{foreign} was not drawn by dorsal; choose an empty or a new folder with {Option}.");

        return new DebugFolder(Workroom.Open(given, Option));
    }

    /// <summary>Lets <paramref name="draw"/> fill a folder aside.</summary>
    /// <exception cref="UserInputException">It cannot be written.</exception>
    public void Prepare(Action<string> draw)
    {
        try
        {
            room.PrepareAside(FilmName);
            draw(Aside);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UserInputException(
                $"The drawings cannot be written to {Folder}: {cause.Message.TrimEnd('.')}; choose another folder with {Option}.", cause);
        }
    }

    public void Dispose() => room.Dispose();

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file));

    private static bool IsForeign(string path)
    {
        var name = Path.GetFileName(path);
        return Directory.Exists(path) ? name != Workroom.Name : !IsOurs(name);
    }

    private static bool IsOurs(string name)
        => name == FilmName || (name.EndsWith(StillEnding, StringComparison.Ordinal) && Still.IsName(name[..^StillEnding.Length]));
}
