using System.Globalization;
using Dorsal.Cli.Analysis;
using Dorsal.Cli.Publishing;
using Dorsal.Footage;
using Dorsal.Report;
using Dorsal.Results;

namespace Dorsal.Cli.Comparing;

/// <summary>Where a comparison goes, with the analyses made for it in folders of their own. Nothing of anybody else's is replaced.</summary>
internal sealed class ComparisonFolder : IDisposable
{
    private const string FileName = "comparison.json";
    private const string PageName = "comparison.html";

    private readonly string folder;
    private readonly Workroom room;

    private ComparisonFolder(Workroom room) => (this.room, folder) = (room, room.Home);

    /// <exception cref="UserInputException">Nothing can be written there. Found out before the long work begins.</exception>
    public static ComparisonFolder For(CompareRequest request)
    {
        GivenFolder.RequireName(request.OutFolder, OutputFolder.Option);
        var folder = request.OutFolder ?? Path.Combine(OutputFolder.DefaultParent, string.Join("-against-", request.Films.Select(Name)));
        GivenFolder.RequireNoFile(folder, OutputFolder.Option);
        RequireOurs(Path.Combine(folder, FileName), ComparisonJson.IsOurs);
        RequireOurs(Path.Combine(folder, PageName), page => ReportPage.IsOurs(page.Span));
        foreach (var place in Enumerable.Range(0, request.Films.Count))
            RequireOurs(Path.Combine(folder, AnalysisOf(place, request.Films[place])), AnalysisJson.IsOurs);

        RequireWhatIsGivenToStay(folder, request);
        return new ComparisonFolder(Workroom.Open(folder, OutputFolder.Option));
    }

    public string AnalysisOf(int place, IReadOnlyList<string> films) => Path.Combine(folder, AnalysisOf(place, films[place]));

    /// <summary>As seen from the comparison, and the same on every machine.</summary>
    public string Seen(string file) => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>For files that nobody will see.</summary>
    public string Scratch => room.Folder;

    /// <summary>Writes the page aside, as it is made: with the films in it, it is too large to be held.</summary>
    /// <exception cref="UserInputException">It cannot be written.</exception>
    public void PreparePage(Action<Stream> make) => Write(() => room.Write(PageName, make));

    /// <summary>Writes the other files aside and brings all out together, all or nothing.</summary>
    /// <exception cref="UserInputException">They cannot be written.</exception>
    public WrittenComparison Write(IReadOnlyList<ComparedFilm> films, byte[] comparison)
    {
        Write(() =>
        {
            // The page of an earlier run goes where none is written, as it shows another comparison.
            List<Exchange> others = [new Exchange(room, PageName)];
            foreach (var film in films.Where(film => film.Made is not null))
                others.Add(Prepare(Path.GetRelativePath(folder, film.File), film.Json));

            Publication.Run(Prepare(FileName, comparison), others);
        });
        return new WrittenComparison(room.Target(FileName), File.Exists(room.Target(PageName)) ? room.Target(PageName) : null);
    }

    public void Dispose() => room.Dispose();

    private void Write(Action work)
    {
        try
        {
            work();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw WriteFailure.In(folder, cause, OutputFolder.Option);
        }
    }

    private Exchange Prepare(string name, ReadOnlySpan<byte> content)
    {
        room.Write(name, content);
        return new Exchange(room, name);
    }

    /// <summary>As seen from the comparison. Numbered, because two films may have one name.</summary>
    private static string AnalysisOf(int place, string film)
        => Path.Combine(string.Create(CultureInfo.InvariantCulture, $"{place + 1}-{Name(film)}"), OutputFolder.FileName);

    // An analysis.json tells nothing by its name: the folder that it is in does.
    private static string Name(string film)
    {
        var whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(film));
        var told = Path.GetFileName(whole) == OutputFolder.FileName ? Path.GetDirectoryName(whole)! : whole;
        return FilmFolders.NameOf(told);
    }

    /// <summary>An analysis that this one rests on is not to give way to one that is made on the way.</summary>
    private static void RequireWhatIsGivenToStay(string folder, CompareRequest request)
    {
        var given = request.Films.Append(request.Neutral).OfType<string>().Select(place => Path.GetFullPath(EarlierAnalysis.FileOf(place))).ToHashSet();
        var made = request.Films.Index().Where(film => !EarlierAnalysis.IsNamedBy(film.Item)).Select(film => Path.Combine(folder, AnalysisOf(film.Index, film.Item)));
        if (made.FirstOrDefault(file => given.Contains(Path.GetFullPath(file))) is { } file)
            throw new UserInputException($"{file} is given, and another analysis would take its place; choose another folder with {OutputFolder.Option}.");
    }

    private static void RequireOurs(string file, Func<ReadOnlyMemory<byte>, bool> isOurs)
    {
        if (File.Exists(file) && !isOurs(JsonFile.Read(file)))
            throw new UserInputException($"{file} was not written by dorsal and is left alone; choose another folder with {OutputFolder.Option}.");
    }
}
