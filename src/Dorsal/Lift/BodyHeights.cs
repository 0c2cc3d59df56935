using MathNet.Numerics.Statistics;

namespace Dorsal.Lift;

/// <summary>How high the body carries what hangs in its hands: hands and shoulders together, trunk lengths above any level.</summary>
internal static class BodyHeights
{
    // Further from hanging straight down than this and the hands are not carrying: a wave, a squat's arms held forward.
    private const double ArmSlack = 0.35;

    public static SampledSeries Of(LiftSignals signals)
    {
        var hands = SampledSeries.Of(signals.Times, signals.HandHeight).WithoutOutliers();
        var shoulders = SampledSeries.Of(signals.Times, signals.ShoulderHeight).WithoutOutliers();
        if (hands.Count == 0 || shoulders.Count == 0)
        {
            return shoulders.Count == 0 ? hands : shoulders;
        }

        var handCurve = new HeightCurve(hands.Times, hands.Values, 0, 0, false);
        var arms = shoulders.Times.Zip(shoulders.Values, (time, shoulder) => shoulder - handCurve.At(time)).ToArray();
        var armLength = arms.Median();
        var heights = shoulders.Values.Zip(arms, (shoulder, arm) => Together(shoulder, arm, armLength));
        return new SampledSeries(shoulders.Times, [.. heights]);
    }

    private static double Together(double shoulder, double arm, double armLength)
        => Math.Abs(arm - armLength) > ArmSlack ? shoulder : shoulder - ((arm - armLength) / 2);
}
