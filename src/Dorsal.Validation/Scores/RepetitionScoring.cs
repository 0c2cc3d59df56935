using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Validation.Analyses;
using Dorsal.Validation.Truth;

namespace Dorsal.Validation.Scores;

/// <summary>What is held against the truth repetition by repetition.</summary>
internal static class RepetitionScoring
{
    // Written times are rounded to the millisecond; a frame on the edge of the pull is in it.
    private const double Rounding = 0.001;

    public static MetresPerSecond? VelocityError(AnalysedLift lift, RenderedTruth truth)
    {
        if (lift.Reps.Count != truth.Reps.Count)
            return null;

        var errors = lift.Reps
            .Zip(truth.Reps, (found, known) => found.MeanUpVelocity?.Value - MeanUpVelocity(known, truth))
            .OfType<double>()
            .Select(Math.Abs);
        return Averages.Median(errors) is { } median ? MetresPerSecond.Of(median) : null;
    }

    /// <summary>By the true times, so that a wrong lockout does not choose its own frames.</summary>
    public static Share PullsSeen(AnalysedLift lift, RenderedTruth truth) => Share.Of(
        [.. lift.Times
            .Zip(lift[Measure.ThoracicFlexion])
            .Where(frame => truth.Reps.Any(pull => frame.First >= pull.Start - Rounding && frame.First <= pull.Lockout + Rounding))
            .Select(frame => frame.Second is not null)]);

    /// <summary>Against the full truth, whatever the baseline: the stated interval is to include how well that is known.</summary>
    public static Share PeaksHeld(AnalysedLift lift, RenderedTruth truth)
    {
        var pairs = from pair in lift.Reps.Zip(truth.Reps)
                    let stated = pair.First.PeakOf(Measure.ThoracicFlexion)
                    where stated is not null
                    select stated.Holds(truth.InPull(pair.Second).Max(frame => frame.Angles.ThoracicFlexion));
        return Share.Of([.. pairs]);
    }

    private static double MeanUpVelocity(TrueRepetition repetition, RenderedTruth truth)
    {
        var (start, lockout) = (truth.StartOf(repetition), truth.LockoutOf(repetition));
        return (lockout.Bar.Height - start.Bar.Height) / (lockout.Time - start.Time);
    }
}
