using Dorsal.Validation.Scores;
using Dorsal.Validation.Sums;

namespace Dorsal.Validation.Tables;

/// <summary>The real clips.</summary>
internal static class LabelledTables
{
    public static FigureTable Sum(LabelledSum sum) => new(
        "Real clips: what was recognised",
        ["Figure", "Clips"],
        [
            ["Clips", Figure.Whole(sum.Clips)],
            ["Deadlift told from other exercises", Figure.Of(sum.LiftRight)],
            ["View right", Figure.Of(sum.ViewRight)],
            ["Facing right", Figure.Of(sum.FacingRight)],
            ["Repetitions counted right", Figure.Of(sum.RepetitionsRight)],
            ["Event error, s: median", Figure.Seconds(sum.EventError.Median)],
            ["Event error, s: worst clip", Figure.Seconds(sum.EventError.Worst)],
            ["Answers right", Figure.Whole(sum.Marks.Right)],
            ["Answers missed", Figure.Whole(sum.Marks.Missed)],
            ["Answers false", Figure.Whole(sum.Marks.False)],
            ["Answers left open", Figure.Whole(sum.Marks.Open)],
        ]);

    /// <summary>Names the clips: for whoever has them, not for publication.</summary>
    public static FigureTable Clips(IReadOnlyList<Scored<LabelledScore>> clips) => new(
        "Each real clip",
        ["Clip", "Lift", "View", "Facing", "Reps", "Event", "R/M/F/O"],
        [.. clips.Select(clip => (string[])
        [
            clip.Clip,
            Figure.RightOrWrong(clip.Score.LiftRight),
            Figure.RightOrWrong(clip.Score.ViewRight),
            Figure.RightOrWrong(clip.Score.FacingRight),
            Figure.Short(clip.Score.Repetitions),
            Figure.Seconds(clip.Score.EventError?.Number),
            Figure.Short(FindingMarks.Of(clip.Score.Findings)),
        ])]);
}
