using Dorsal.Footage;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Safety;
using Dorsal.Results;

namespace Dorsal.Cli.Analysis;

/// <summary>An earlier analysis, by its file or by the folder it was written to.</summary>
internal static class EarlierAnalysis
{
    /// <summary>The path of the analysis.json, whether it is there or not.</summary>
    public static string FileOf(string place) => Directory.Exists(place) ? Path.Combine(place, OutputFolder.FileName) : place;

    /// <summary>Whether this names an analysis rather than a video.</summary>
    public static bool IsNamedBy(string place) => FileOf(place).EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="UserInputException">There is none, or it is not one that dorsal wrote.</exception>
    public static StoredAnalysis At(string place)
    {
        var file = FileOf(place);
        return File.Exists(file)
            ? AnalysisFile.Read(JsonFile.Read(file), file)
            : throw new UserInputException($"There is no {file}; give an {OutputFolder.FileName}, or a folder that dorsal analyze wrote one into.");
    }

    /// <summary>What the most urgent of the interviews behind these asked for; absent where none is known, or nothing of it counts any more.</summary>
    /// <param name="answers">Those given now. Only who was asked for warning signs again has taken back what was named then.</param>
    public static SafetyVerdict? SafetyOf(IEnumerable<StoredAnalysis> lifts, InterviewAnswers answers)
        => answers.WarningSigns is null
            ? lifts.Select(lift => lift.Safety).OfType<SafetyVerdict>().OrderByDescending(safety => safety.Advice).ThenByDescending(safety => safety.WasAsked).FirstOrDefault()
            : null;
}
