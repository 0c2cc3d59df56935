using Dorsal.Validation.Scores;
using Dorsal.Validation.Sums;

namespace Dorsal.Validation.Tables;

/// <summary>Which tables there are of validated clips.</summary>
public static class ValidationTables
{
    /// <summary>For whoever has the clips: every clip by its name, then the sums.</summary>
    public static IReadOnlyList<FigureTable> Full(ValidatedClips clips) => WithoutEmpty(
    [
        .. OfRenderedClips(clips),
        AnswerTables.Differences("Rendered clips: answers that differ", clips.Rendered.Select(clip => (clip.Clip, clip.Score.Findings))),
        LabelledTables.Clips(clips.Labelled),
        AnswerTables.Differences("Real clips: answers that differ", clips.Labelled.Select(clip => (clip.Clip, clip.Score.Findings))),
        .. Sums(clips),
        new("Not scored", ["Clip", "Why"], [.. clips.Failed.Select(failed => (string[])[failed.Clip, failed.Why])]),
    ]);

    /// <summary>For everybody: the real clips are of people who were not asked, so they appear in sums only.</summary>
    public static IReadOnlyList<FigureTable> ForPublication(ValidatedClips clips) => WithoutEmpty(
    [
        .. Sums(clips),
        .. OfRenderedClips(clips),
        new("Not scored", ["Figure", "Clips"], clips.Failed.Count == 0 ? [] : [["Clips without a usable analysis", Figure.Whole(clips.Failed.Count)]]),
    ]);

    private static IEnumerable<FigureTable> OfRenderedClips(ValidatedClips clips)
        => [RenderedClipTables.Errors(clips.Rendered), RenderedClipTables.Lifts(clips.Rendered)];

    private static IEnumerable<FigureTable> Sums(ValidatedClips clips)
    {
        if (clips.Rendered.Count > 0)
        {
            var sums = Enum.GetValues<CameraBand>().Select(band => RenderedSum.Of(band, clips.Rendered.Select(clip => clip.Score))).ToList();
            yield return RenderedSumTables.Errors(sums);
            yield return RenderedSumTables.Lifts(sums);
            yield return AnswerTables.Counts("Rendered clips: answers", [.. clips.Rendered.SelectMany(clip => clip.Score.Findings)]);
        }

        if (clips.Labelled.Count > 0)
        {
            yield return LabelledTables.Sum(LabelledSum.Of([.. clips.Labelled.Select(clip => clip.Score)]));
            yield return AnswerTables.Counts("Real clips: answers", [.. clips.Labelled.SelectMany(clip => clip.Score.Findings)]);
        }
    }

    private static List<FigureTable> WithoutEmpty(IEnumerable<FigureTable> tables) => [.. tables.Where(table => table.Rows.Count > 0)];
}
