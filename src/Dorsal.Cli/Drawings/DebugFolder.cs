using Dorsal.Cli.Analysis;
using Dorsal.Drawing.Stills;
using Dorsal.Footage;

namespace Dorsal.Cli.Drawings;

/// <summary>
/// The folder that <c>--debug</c> names. Drawings are made in a folder aside and moved there when all are done; those of an
/// earlier run are replaced, and a folder that holds anything else is left alone.
/// </summary>
internal sealed class DebugFolder : IDisposable
{
    public const string FilmName = "debug.mp4";
    public const string StillEnding = ".png";

    private const string Option = "--debug";

    private readonly string folder;

    private DebugFolder(string folder)
    {
        this.folder = folder;

        // Beside it, because only there moving is renaming; unique, so that two runs do not meet.
        Aside = $"{Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))}.{Guid.NewGuid():N}.part";
    }

    /// <summary>Where drawings wait until all are done.</summary>
    public string Aside { get; }

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

        if (Directory.Exists(given) && Directory.EnumerateFileSystemEntries(given).FirstOrDefault(entry => !IsOurs(entry)) is { } foreign)
            throw new UserInputException($"{foreign} was not drawn by dorsal; choose an empty or a new folder with {Option}.");

        return new DebugFolder(given);
    }

    /// <summary>Lets <paramref name="draw"/> fill the folder aside.</summary>
    /// <exception cref="UserInputException">It cannot be written.</exception>
    public void Prepare(Action draw) => Write(() =>
    {
        Directory.CreateDirectory(Aside);
        draw();
    });

    /// <summary>Moves the drawings to where they were wanted.</summary>
    /// <returns>The folder as it was given.</returns>
    /// <exception cref="UserInputException">It cannot be written.</exception>
    public string Publish()
    {
        Write(() =>
        {
            Directory.CreateDirectory(folder);
            foreach (var old in Directory.EnumerateFiles(folder).Where(IsOurs).ToList())
                File.Delete(old);

            foreach (var drawing in Directory.EnumerateFiles(Aside))
                File.Move(drawing, Path.Combine(folder, Path.GetFileName(drawing)));
        });
        return folder;
    }

    public void Dispose()
    {
        if (Directory.Exists(Aside))
            Directory.Delete(Aside, recursive: true);
    }

    private void Write(Action work)
    {
        try
        {
            work();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UserInputException(
                $"The drawings cannot be written to {folder}: {cause.Message.TrimEnd('.')}; choose another folder with {Option}.", cause);
        }
    }

    private static bool IsOurs(string path)
    {
        var name = Path.GetFileName(path);
        return File.Exists(path) && (name == FilmName || (name.EndsWith(StillEnding, StringComparison.Ordinal) && Still.IsName(name[..^StillEnding.Length])));
    }
}
