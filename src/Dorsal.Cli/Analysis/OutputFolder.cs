using Dorsal.Footage;
using Dorsal.Result;
using Dorsal.Results;

namespace Dorsal.Cli.Analysis;

/// <summary>Where the result files go. Made only when there is something to write; nothing of anybody else's is replaced.</summary>
internal sealed class OutputFolder
{
    private const string DefaultParent = "dorsal-out";
    private const string FileName = "analysis.json";

    private readonly string folder;

    private OutputFolder(string folder) => this.folder = folder;

    /// <summary>The path of the analysis.json, whether it is there or not.</summary>
    public string AnalysisFile => Path.Combine(folder, FileName);

    /// <exception cref="UserInputException">Nothing can be written there. Found out before the long work begins.</exception>
    public static OutputFolder For(AnalyzeRequest request)
    {
        RequireName(request.OutFolder);

        var folder = new OutputFolder(request.OutFolder ?? Path.Combine(DefaultParent, Path.GetFileNameWithoutExtension(request.Video)));
        folder.RequireFolder();
        folder.RequireOurFile();
        return folder;
    }

    /// <summary>What --out says, before anything is appended to it.</summary>
    /// <exception cref="UserInputException">It is given and says nothing.</exception>
    public static void RequireName(string? given)
    {
        if (given is not null && string.IsNullOrWhiteSpace(given))
            throw new UserInputException("--out names no folder; give one, or leave --out out.");
    }

    /// <returns>The path of the analysis.json.</returns>
    public string Write(LiftAnalysisResult result)
    {
        var content = AnalysisJson.Write(result);
        try
        {
            Directory.CreateDirectory(folder);
            AtomicFile.Write(AnalysisFile, content);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UserInputException($"The result cannot be written to {folder}: {cause.Message.TrimEnd('.')}; choose another folder with --out.", cause);
        }

        return AnalysisFile;
    }

    private void RequireFolder()
    {
        for (var place = Path.GetFullPath(folder); place is not null; place = Path.GetDirectoryName(place))
        {
            if (File.Exists(place))
                throw new UserInputException($"{place} is a file, so no results can be written into it; choose another folder with --out.");
        }
    }

    private void RequireOurFile()
    {
        if (File.Exists(AnalysisFile) && !AnalysisJson.IsOurs(File.ReadAllBytes(AnalysisFile)))
            throw new UserInputException($"{AnalysisFile} was not written by dorsal and is left alone; choose another folder with --out.");
    }
}
