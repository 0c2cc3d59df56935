using Dorsal.Cli.Analysis;
using Dorsal.Footage;
using Dorsal.Results;

namespace Dorsal.Cli.Planning;

/// <summary>An earlier analysis, by its file or by the folder it was written to.</summary>
internal static class StoredLift
{
    /// <exception cref="UserInputException">There is none, or it is not one that dorsal wrote.</exception>
    public static StoredAnalysis At(string place)
    {
        var file = Directory.Exists(place) ? Path.Combine(place, OutputFolder.FileName) : place;
        return File.Exists(file)
            ? AnalysisFile.Read(File.ReadAllBytes(file), file)
            : throw new UserInputException($"There is no file {file}; give an {OutputFolder.FileName}, or a folder that dorsal analyze wrote one into.");
    }
}
