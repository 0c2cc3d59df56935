using Dorsal.Cli.Publishing;
using Dorsal.Footage;
using Dorsal.Report;
using Dorsal.Results;

namespace Dorsal.Cli.Analysis;

/// <summary>
/// Where the result files go. They wait in its workroom until all are whole and then come out together; nothing of anybody else's
/// is replaced.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    /// <summary>What names it on the command line.</summary>
    public const string Option = "--out";

    public const string FileName = "analysis.json";

    public const string DefaultParent = "dorsal-out";

    private const string ReportName = "report.html";

    private OutputFolder(Workroom room) => Room = room;

    public Workroom Room { get; }

    public string Folder => Room.Home;

    public Exchange Analysis => new(Room, FileName);

    /// <summary>That of an earlier run goes where none is written, as it shows another analysis.</summary>
    public Exchange Report => new(Room, ReportName);

    /// <summary>The path of the analysis.json in a folder, whether it is there or not.</summary>
    public static string AnalysisFileIn(string folder) => Path.Combine(folder, FileName);

    /// <exception cref="UserInputException">Nothing can be written there. Found out before the long work begins.</exception>
    public static OutputFolder For(AnalyzeRequest request)
    {
        GivenFolder.RequireName(request.OutFolder, Option);
        return At(request.OutFolder ?? Path.Combine(DefaultParent, FilmFolders.NameOf(request.Video)));
    }

    /// <exception cref="UserInputException">Nothing can be written there. Found out before the long work begins.</exception>
    public static OutputFolder At(string folder)
    {
        GivenFolder.RequireNoFile(folder, Option);
        RequireOurs(folder);
        return new OutputFolder(Workroom.Open(folder, Option));
    }

    /// <exception cref="UserInputException">It holds a file of somebody else's at the place of one of ours.</exception>
    public static void RequireOurs(string folder)
    {
        RequireOurs(AnalysisFileIn(folder), text => AnalysisJson.IsOurs(text));
        RequireOurs(Path.Combine(folder, ReportName), text => ReportPage.IsOurs(text));
    }

    /// <summary>Where the report of an analysis is, when it was made.</summary>
    public static string ReportBeside(string analysis) => Path.Combine(Path.GetDirectoryName(analysis)!, ReportName);

    /// <summary>Whether another option names this same folder.</summary>
    public bool Is(string other) => Whole(other) == Whole(Folder);

    /// <summary>Writes the analysis aside.</summary>
    /// <exception cref="UserInputException">It cannot be written.</exception>
    public void Prepare(byte[] analysis) => Write(() => Room.Write(FileName, analysis));

    /// <summary>Writes the page aside, as it is made: with a long film in it, it is too large to be held.</summary>
    /// <inheritdoc cref="Prepare"/>
    public void PrepareReport(Action<Stream> make) => Write(() => Room.Write(ReportName, make));

    /// <summary>Brings out what was written aside, all or nothing.</summary>
    /// <param name="beside">Further files that belong to the analysis, wherever they go.</param>
    /// <exception cref="UserInputException">It cannot be done; then everything is as it was.</exception>
    public WrittenFiles Publish(params IReadOnlyList<Exchange> beside)
    {
        Write(() => Publication.Run(Analysis, [Report, .. beside]));
        return new WrittenFiles(Room.Target(FileName), File.Exists(Room.Target(ReportName)) ? Room.Target(ReportName) : null);
    }

    public void Dispose() => Room.Dispose();

    private static string Whole(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    private static void RequireOurs(string file, Func<byte[], bool> isOurs)
    {
        if (File.Exists(file) && !isOurs(JsonFile.Read(file)))
            throw new UserInputException($"{file} was not written by dorsal and is left alone; choose another folder with {Option}.");
    }

    private void Write(Action work)
    {
        try
        {
            work();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw WriteFailure.In(Folder, cause, Option);
        }
    }
}
