using Dorsal.Validation.Scores;

namespace Dorsal.Validation.Sums;

/// <summary>All real clips together.</summary>
/// <param name="RepetitionsRight">Of the deadlifts whose repetitions were marked.</param>
/// <param name="EventError">Of the clips' median errors, in seconds.</param>
/// <param name="ViewRight">Of the clips whose view was seen.</param>
/// <param name="FacingRight">Of the side views.</param>
/// <param name="LiftRight">Deadlifts that were not called another exercise, and other exercises that were.</param>
public sealed record LabelledSum(
    int Clips,
    Share RepetitionsRight,
    MedianAndWorst EventError,
    Share ViewRight,
    Share FacingRight,
    Share LiftRight,
    FindingMarks Marks)
{
    /// <summary>Sums up the clips.</summary>
    public static LabelledSum Of(IReadOnlyCollection<LabelledScore> scores) => new(
        scores.Count,
        Known(scores.Select(score => score.Repetitions?.IsRight)),
        MedianAndWorst.Of(scores.Select(score => score.EventError?.Number)),
        Known(scores.Select(score => score.ViewRight)),
        Known(scores.Select(score => score.FacingRight)),
        Known(scores.Select(score => score.LiftRight)),
        FindingMarks.Of([.. scores.SelectMany(score => score.Findings)]));

    private static Share Known(IEnumerable<bool?> answers) => Share.Of([.. answers.OfType<bool>()]);
}
