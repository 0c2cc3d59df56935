using Dorsal.Footage;
using Dorsal.Report;
using Dorsal.Results;

namespace Dorsal.Cli.Analysis;

/// <summary>Where the result files go. Made only when there is something to write; nothing of anybody else's is replaced.</summary>
internal sealed class OutputFolder
{
    /// <summary>What names it on the command line.</summary>
    public const string Option = "--out";

    public const string FileName = "analysis.json";

    private const string DefaultParent = "dorsal-out";
    private const string ReportName = "report.html";

    private readonly string folder;

    private OutputFolder(string folder) => this.folder = folder;

    public string Folder => folder;

    /// <summary>The path of the analysis.json, whether it is there or not.</summary>
    public string AnalysisFile => Path.Combine(folder, FileName);

    private string ReportFile => Path.Combine(folder, ReportName);

    /// <exception cref="UserInputException">Nothing can be written there. Found out before the long work begins.</exception>
    public static OutputFolder For(AnalyzeRequest request)
    {
        GivenFolder.RequireName(request.OutFolder, Option);

        var folder = new OutputFolder(request.OutFolder ?? Path.Combine(DefaultParent, Path.GetFileNameWithoutExtension(request.Video)));
        GivenFolder.RequireNoFile(folder.folder, Option);
        folder.RequireOurFiles();
        return folder;
    }

    /// <summary>Whether another option names this same folder.</summary>
    public bool Is(string other) => Whole(other) == Whole(folder);

    /// <param name="report">The page; absent when none is wanted. Then that of an earlier run goes, as it shows another analysis.</param>
    public WrittenFiles Write(byte[] analysis, byte[]? report)
    {
        try
        {
            Directory.CreateDirectory(folder);
            AtomicFile.Write(AnalysisFile, analysis);
            if (report is null)
                File.Delete(ReportFile);
            else
                AtomicFile.Write(ReportFile, report);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UserInputException($"The result cannot be written to {folder}: {cause.Message.TrimEnd('.')}; choose another folder with {Option}.", cause);
        }

        return new WrittenFiles(AnalysisFile, report is null ? null : ReportFile);
    }

    private static string Whole(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    private void RequireOurFiles()
    {
        if (File.Exists(AnalysisFile) && !AnalysisJson.IsOurs(File.ReadAllBytes(AnalysisFile)))
            throw NotOurs(AnalysisFile);

        if (File.Exists(ReportFile) && !ReportPage.IsOurs(File.ReadAllBytes(ReportFile)))
            throw NotOurs(ReportFile);
    }

    private static UserInputException NotOurs(string file)
        => new($"{file} was not written by dorsal and is left alone; choose another folder with {Option}.");
}
