using Dorsal.Validation.Scores;
using Dorsal.Validation.Truth;

namespace Dorsal.Validation.Sums;

/// <summary>The rendered clips of one band together.</summary>
/// <param name="Errors">The root mean square errors of each comparison, in the unit of its measure.</param>
/// <param name="EventError">Of the clips' median errors, in seconds.</param>
/// <param name="VelocityError">Of the clips' median errors, in metres per second.</param>
/// <param name="PullsSeen">The frames of all pulls in which the upper back has a value.</param>
/// <param name="LeastPullSeen">The share in the clip that has the fewest, 0 to 1.</param>
public sealed record RenderedSum(
    CameraBand Band,
    int Clips,
    IReadOnlyDictionary<Comparison, MedianAndWorst> Errors,
    Share RepetitionsRight,
    MedianAndWorst EventError,
    MedianAndWorst VelocityError,
    Share PullsSeen,
    double? LeastPullSeen,
    Share PeaksHeld,
    Share FacingRight,
    FindingMarks Marks)
{
    /// <summary>Sums up those of the clips that the band holds.</summary>
    public static RenderedSum Of(CameraBand band, IEnumerable<RenderedScore> all)
    {
        var scores = all.Where(score => band.Holds(score.Yaw)).ToList();
        return new RenderedSum(
            band,
            scores.Count,
            Comparisons.All.ToDictionary(comparison => comparison, comparison => ErrorsOf(comparison, scores)),
            Share.Of([.. scores.Select(score => score.Repetitions.IsRight)]),
            MedianAndWorst.Of(scores.Select(score => score.EventError?.Number)),
            MedianAndWorst.Of(scores.Select(score => score.VelocityError?.Number)),
            Share.Sum(scores.Select(score => score.PullsSeen)),
            scores.Min(score => score.PullsSeen.Fraction),
            Share.Sum(scores.Select(score => score.PeaksHeld)),
            Share.Of([.. scores.Select(score => score.FacingRight)]),
            FindingMarks.Of([.. scores.SelectMany(score => score.Findings)]));
    }

    private static MedianAndWorst ErrorsOf(Comparison comparison, List<RenderedScore> scores)
        => MedianAndWorst.Of(scores.Select(score => score.Errors.Single(error => error.Comparison == comparison).RootMeanSquare));
}
