using Dorsal.Cli.Analysis;
using Dorsal.Cli.Publishing;
using Dorsal.Cli.Terminal;
using Dorsal.Footage;
using Dorsal.Validation.Scores;
using Dorsal.Validation.Tables;

namespace Dorsal.Cli.Validating;

/// <summary><c>dorsal validate</c>: analyse every clip whose answers are known, score it, show the figures.</summary>
internal static class ValidateJob
{
    /// <exception cref="UserInputException">The clips, the output folder or the page cannot be used, or no clip could be scored.</exception>
    public static int Run(ValidateRequest request, Surroundings surroundings, CancellationToken cancellation)
    {
        GivenFolder.RequireName(request.OutFolder, OutputFolder.Option);
        var known = KnownClips.In(request.Folder);
        var page = request.Page is { } file ? AccuracyPage.At(file) : null;

        var clips = Score(known, new ClipAnalyses(request, known.Rendered.Count + known.Labelled.Count, surroundings, cancellation));
        if (clips is { Rendered: [], Labelled: [], Failed: [var first, ..] })
            throw new UserInputException($"No clip could be scored; the first one, {first.Clip}, because: {first.Why}");

        FigureTables.Show(surroundings.Output, ValidationTables.Full(clips));
        page?.Write(ValidationTables.ForPublication(clips));
        return ExitCode.Done;
    }

    private static ValidatedClips Score(KnownClips known, ClipAnalyses analyses)
    {
        var rendered = analyses.Score(known.Rendered, RenderedScoring.Score);
        var labelled = analyses.Score(known.Labelled, LabelledScoring.Score);
        return new ValidatedClips((IReadOnlyList<Scored<RenderedScore>>)rendered, (IReadOnlyList<Scored<LabelledScore>>)labelled, analyses.Failed);
    }
}
