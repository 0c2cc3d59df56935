using System.Text.Json;
using Dorsal.Cli.Analysis;
using Dorsal.Cli.Terminal;
using Dorsal.Footage;
using Dorsal.Reasoning;
using Dorsal.Result;
using Dorsal.Results;
using Dorsal.Validation.Analyses;
using Dorsal.Validation.Scores;
using Dorsal.Video;
using Dorsal.Wording;

namespace Dorsal.Cli.Validating;

/// <summary>Scores clips by the analysis.json that users would get, made now or there already, and collects those that have none.</summary>
/// <param name="total">How many clips there are, for the progress.</param>
internal sealed class ClipAnalyses(ValidateRequest request, int total, Surroundings surroundings, CancellationToken cancellation)
{
    private readonly ProgressDisplay progress = new(surroundings.Progress);
    private readonly ILiftAnalyst analyst = surroundings.CrewOf(request.Threads).Analyst;
    private readonly List<FailedClip> failed = [];
    private int begun;

    public IReadOnlyList<FailedClip> Failed => failed;

    /// <exception cref="UserInputException">An analysis cannot be written. A film that cannot be used only fails its clip.</exception>
    public IReadOnlyList<Scored<TScore>> Score<TTruth, TScore>(
        IReadOnlyList<KnownClip<TTruth>> clips,
        Func<AnalysedLift, TTruth, TScore> score)
    {
        var scored = new List<Scored<TScore>>();
        foreach (var clip in clips)
        {
            if (Lift(clip.Video, clip.Name) is { } lift)
                scored.Add(new(clip.Name, score(lift, clip.Truth)));
        }

        return scored;
    }

    private AnalysedLift? Lift(string video, string name)
    {
        begun++;
        var file = AnalysisFile(video, name);
        try
        {
            return file is null ? null : AnalysedLift.Read(JsonFile.Read(file));
        }
        catch (JsonException cause)
        {
            failed.Add(new(name, $"{file} is not what this version writes: {cause.Message}"));
            return null;
        }
    }

    private string? AnalysisFile(string video, string name)
    {
        cancellation.ThrowIfCancellationRequested();
        var place = Path.Combine(request.OutFolder, name);
        if (request.Reuse && File.Exists(OutputFolder.AnalysisFileIn(place)))
        {
            OutputFolder.RequireOurs(place);
            return OutputFolder.AnalysisFileIn(place);
        }

        using var folder = OutputFolder.At(place);
        if (Analyse(video, name) is not { } result)
            return null;

        folder.Prepare(AnalysisJson.Write(result, LiftReasoning.Reason(LiftCase.OfFilm(result), Texts.English), Texts.English));
        cancellation.ThrowIfCancellationRequested();
        return folder.Publish().Analysis;
    }

    private LiftAnalysisResult? Analyse(string video, string name)
    {
        try
        {
            return progress.Show(
                FormattableString.Invariant($"{name}, {begun} of {total}"),
                report => analyst.Analyse(new FilmSource(video), request.Model, new(), report, cancellation)).Result;
        }
        catch (UserInputException mistake) when (!cancellation.IsCancellationRequested)
        {
            failed.Add(new(name, mistake.Message));
            return null;
        }
    }
}
