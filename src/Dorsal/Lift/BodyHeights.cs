using MathNet.Numerics.Statistics;

namespace Dorsal.Lift;

/// <summary>
/// How high the body carries what hangs in its hands: hands and shoulders together, trunk lengths above any level of the
/// picture. Not above the ankles: behind a plate on the floor they are guesses that jump.
/// </summary>
internal static class BodyHeights
{
    // Further from hanging straight down than this and the hands are not carrying: a wave, a squat's arms held forward. Trunk lengths. Ours; no
    // measurement is on record.
    private const double ArmSlack = 0.35;

    // Hanging arms keep their length: what changes it within a third of a second is jitter of four landmarks. Ours; no measurement is on record.
    private const double ArmReachSeconds = 0.3;

    public static SampledSeries Of(LiftSignals signals)
    {
        var hands = SampledSeries.Of(signals.Times, signals.HandHeight);
        var arms = SampledSeries.Of(signals.Times, Arms(signals)).WithoutOutliers().Smoothed(ArmReachSeconds);
        if (hands.Count == 0 || arms.Count == 0)
        {
            return hands.WithoutOutliers();
        }

        var armLength = arms.Values.Median();
        var armCurve = new HeightCurve(arms.Times, arms.Values, 0, 0, false);
        var heights = hands.Times.Zip(hands.Values, (time, hand) => hand + Correction(armCurve.At(time) - armLength));
        return new SampledSeries(hands.Times, [.. heights]).WithoutOutliers();
    }

    /// <summary>From the wrists up to the shoulders.</summary>
    private static double?[] Arms(LiftSignals signals)
        => [.. Enumerable.Range(0, signals.Times.Count)
            .Select(i => signals.ShoulderHeight[i] - signals.HipHeight[i] - signals.HandAboveHip[i])];

    // Half-way between what the hands say and what the shoulders say; only the shoulders when the hands do something else.
    private static double Correction(double tooLong) => Math.Abs(tooLong) > ArmSlack ? tooLong : tooLong / 2;
}
