using Dorsal.Cli.Terminal;
using Dorsal.Footage;
using Dorsal.Inference.Nets;
using Dorsal.Measures;
using Dorsal.Person;
using Dorsal.Results;
using Dorsal.Video;

namespace Dorsal.Cli.Analysis;

/// <summary>The personal baseline that <c>--neutral</c> names: read from an analysis.json, or measured in a clip.</summary>
internal sealed class NeutralBaseline(ILiftAnalyst analyst, ProgressDisplay progress)
{
    /// <exception cref="UserInputException">What --neutral names cannot be used, or does not show the back.</exception>
    public NeutralPosture? Of(AnalyzeRequest request, CancellationToken cancellation) => Of(request.Neutral, request.Model, request.Facts, cancellation);

    /// <param name="named">What --neutral names; absent: nothing.</param>
    /// <exception cref="UserInputException">What --neutral names cannot be used, or does not show the back.</exception>
    public NeutralPosture? Of(string? named, PoseModel model, AnalysisOptions facts, CancellationToken cancellation) => named switch
    {
        null => null,
        var place when EarlierAnalysis.IsNamedBy(place) => Stored(EarlierAnalysis.FileOf(place)),
        var clip => RequireBack(Measure(clip, model, facts, cancellation), clip),
    };

    private static NeutralPosture Stored(string file) => RequireBack(NeutralFile.Read(Content(file), file), file);

    private static byte[] Content(string file)
        => File.Exists(file) ? JsonFile.Read(file) : throw new UserInputException($"There is no file {file}: check what --neutral names.");

    // Without the back a baseline would take away more than it gives: the lift's own film may know a worse one.
    private static NeutralPosture RequireBack(NeutralPosture? standing, string source)
        => standing is { ThoracicAngle: not null, LumbarAngle: not null }
            ? standing
            : throw new UserInputException(
                $"{source} does not show the back of a lifter who stands relaxed and side on; film a few seconds of it, or leave --neutral out.");

    private NeutralPosture? Measure(string clip, PoseModel model, AnalysisOptions facts, CancellationToken cancellation) => progress.Show(
        $"baseline {Path.GetFileName(clip)}",
        report => analyst.Analyse(new FilmSource(clip), model, facts, report, cancellation)).Result.Neutral;
}
