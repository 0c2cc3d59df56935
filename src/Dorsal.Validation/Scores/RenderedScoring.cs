using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Validation.Analyses;
using Dorsal.Validation.Truth;

namespace Dorsal.Validation.Scores;

/// <summary>Holds an analysis against the exact motion of a rendered clip.</summary>
public static class RenderedScoring
{
    /// <summary>All there is to say about one clip.</summary>
    public static RenderedScore Score(AnalysedLift lift, RenderedTruth truth) => new(
        Degrees.Of(Math.Abs(truth.Camera.YawOffAxis)),
        [.. Comparisons.All.Select(comparison => Error(comparison, lift, truth))],
        new(lift.Reps.Count, truth.Reps.Count),
        EventErrors.Median(lift.Reps, [.. truth.Reps.Select(known => ((double?)known.Start, (double?)known.Lockout, (double?)known.End))]),
        RepetitionScoring.VelocityError(lift, truth),
        RepetitionScoring.PullsSeen(lift, truth),
        RepetitionScoring.PeaksHeld(lift, truth),
        lift.View.Facing == truth.Camera.ImageForward,
        Judge(lift, truth));

    private static SeriesError Error(Comparison comparison, AnalysedLift lift, RenderedTruth truth)
    {
        var known = TrueSeries.Of(comparison, truth, lift.Baseline.Source);
        var errors = lift.Times
            .Zip(lift[comparison.Measure], (time, value) => value - known.At(time))
            .OfType<double>()
            .ToList();

        return new SeriesError(
            comparison,
            Averages.RootMeanSquare(errors),
            Averages.Mean(errors),
            (double)errors.Count / Math.Max(1, lift.Times.Count));
    }

    private static List<JudgedFinding> Judge(AnalysedLift lift, RenderedTruth truth)
        => [.. from expected in ExpectedFindings.Of(truth)
               let known = expected.Value
               where known is not null
               select new JudgedFinding(expected.Key, lift.StatusOf(expected.Key), known.Value)];
}
