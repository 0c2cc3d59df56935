using Dorsal.Measures;
using MathNet.Numerics.Interpolation;

namespace Dorsal.Validation.Truth;

/// <summary>A true value at any time of the clip: straight lines between the frames, held before the first and after the last.</summary>
internal sealed class TrueSeries
{
    private readonly double first;
    private readonly double last;
    private readonly LinearSpline line;

    private TrueSeries(double[] times, double[] values)
    {
        (first, last) = (times[0], times[^1]);
        line = LinearSpline.InterpolateSorted(times, values);
    }

    public static TrueSeries Of(Comparison comparison, RenderedTruth truth, BaselineSource baseline)
    {
        var zero = Zero(comparison, truth, baseline);
        return new TrueSeries(
            [.. truth.Frames.Select(frame => frame.Time)],
            [.. truth.Frames.Select(frame => comparison.Raw(frame) - zero)]);
    }

    public double At(double time) => line.Interpolate(Math.Clamp(time, first, last));

    private static double Zero(Comparison comparison, RenderedTruth truth, BaselineSource baseline) => comparison.Zero switch
    {
        TruthZero.Own => 0,
        TruthZero.Lowest => truth.Frames.Min(comparison.Raw),
        TruthZero.Neutral => baseline == BaselineSource.Lockout ? AtLockout(comparison, truth) : 0,
    };

    // What is left of the bend at the top cannot be known from there, so it is not counted as an error.
    private static double AtLockout(Comparison comparison, RenderedTruth truth)
        => Averages.Median(truth.AtLockout.Select(comparison.Raw)) ?? 0;
}
