using Dorsal.Validation.Scores;
using Dorsal.Validation.Sums;
using Dorsal.Validation.Truth;

namespace Dorsal.Validation.Tables;

/// <summary>The rendered clips one by one.</summary>
internal static class RenderedClipTables
{
    public static FigureTable Errors(IReadOnlyList<Scored<RenderedScore>> clips) => new(
        "Each rendered clip: root mean square error (degrees; the bar in cm)",
        ["Clip", "Yaw", .. Comparisons.All.Select(comparison => comparison.Short)],
        [.. clips.Select(clip => (string[])
        [
            clip.Clip,
            Figure.Number(clip.Score.Yaw.Number, 0),
            .. clip.Score.Errors.Select(error => Figure.Error(error.RootMeanSquare, error.Comparison.Measure)),
        ])]);

    public static FigureTable Lifts(IReadOnlyList<Scored<RenderedScore>> clips) => new(
        "Each rendered clip: repetitions, errors, coverage, answers",
        ["Clip", "Reps", "Event", "Speed", "Bias", "Frames", "Pulls", "Peaks", "R/M/F/O"],
        [.. clips.Select(clip => Lift(clip.Clip, clip.Score))]);

    private static string[] Lift(string name, RenderedScore score)
    {
        var thoracic = score.Errors.Single(error => error.Comparison == Comparisons.Thoracic);
        return
        [
            name,
            Figure.Short(score.Repetitions),
            Figure.Seconds(score.EventError?.Number),
            Figure.Velocity(score.VelocityError?.Number),
            Figure.Number(thoracic.Bias, 1),
            Figure.Percent(thoracic.Measured),
            Figure.Percent(score.PullsSeen.Fraction),
            Figure.Short(score.PeaksHeld),
            Figure.Short(FindingMarks.Of(score.Findings)),
        ];
    }
}
