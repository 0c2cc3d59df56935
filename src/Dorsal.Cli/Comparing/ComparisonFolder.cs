using System.Globalization;
using Dorsal.Cli.Analysis;
using Dorsal.Footage;
using Dorsal.Results;

namespace Dorsal.Cli.Comparing;

/// <summary>Where a comparison goes, with the analyses made for it in folders of their own. Nothing of anybody else's is replaced.</summary>
internal sealed class ComparisonFolder
{
    private const string FileName = "comparison.json";

    private readonly string folder;

    private ComparisonFolder(string folder) => this.folder = folder;

    /// <exception cref="UserInputException">Nothing can be written there. Found out before the long work begins.</exception>
    public static ComparisonFolder For(CompareRequest request)
    {
        GivenFolder.RequireName(request.OutFolder, OutputFolder.Option);
        var folder = new ComparisonFolder(request.OutFolder ?? Path.Combine("dorsal-out", string.Join("-against-", request.Films.Select(Name))));
        GivenFolder.RequireNoFile(folder.folder, OutputFolder.Option);
        RequireOurs(Path.Combine(folder.folder, FileName), ComparisonJson.IsOurs);
        foreach (var place in Enumerable.Range(0, request.Films.Count))
            RequireOurs(folder.AnalysisOf(place, request.Films), AnalysisJson.IsOurs);

        return folder;
    }

    /// <summary>Numbered, because two films may have one name.</summary>
    public string AnalysisOf(int place, IReadOnlyList<string> films)
        => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{place + 1}-{Name(films[place])}"), OutputFolder.FileName);

    /// <summary>As seen from the comparison, and the same on every machine.</summary>
    public string Seen(string file) => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');

    /// <returns>The path of the comparison.json.</returns>
    public string Write(IReadOnlyList<ComparedFilm> films, byte[] comparison)
    {
        try
        {
            foreach (var film in films.Where(film => film.Made is not null))
                Write(film.Analysis, film.Made);

            return Write(Path.Combine(folder, FileName), comparison);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UserInputException($"The result cannot be written to {folder}: {cause.Message.TrimEnd('.')}; choose another folder with {OutputFolder.Option}.", cause);
        }
    }

    private static string Write(string file, byte[]? content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        AtomicFile.Write(file, content);
        return file;
    }

    // An analysis.json tells nothing by its name: the folder that it is in does.
    private static string Name(string film)
    {
        var whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(film));
        var told = Path.GetFileName(whole) == OutputFolder.FileName ? Path.GetDirectoryName(whole)! : whole;
        return Path.GetFileNameWithoutExtension(told);
    }

    private static void RequireOurs(string file, Func<ReadOnlyMemory<byte>, bool> isOurs)
    {
        if (File.Exists(file) && !isOurs(File.ReadAllBytes(file)))
            throw new UserInputException($"{file} was not written by dorsal and is left alone; choose another folder with {OutputFolder.Option}.");
    }
}
