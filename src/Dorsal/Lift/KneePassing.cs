using MathNet.Numerics.Statistics;

namespace Dorsal.Lift;

/// <summary>When the bar passes the knee on the way up.</summary>
internal sealed class KneePassing(LiftSignals signals, HeightCurve curve)
{
    // The wrist hangs above the bar that the hand holds by about this many trunk lengths (n = 14 rendered clips). Ours.
    private const double WristAboveBar = 0.22;

    // Of fewer no median is taken. Ours; no measurement is on record.
    private const int LeastSamples = 3;

    /// <summary>Of the whole film, for all of its repetitions.</summary>
    private readonly SampledSeries above = SampledSeries.Of(signals.Times, AboveKnee(signals)).WithoutOutliers();

    /// <returns>Seconds; absent when the knee was not seen or is not between start and lockout.</returns>
    public double? Find(double start, double lockout)
    {
        var during = Enumerable.Range(0, above.Count).Where(i => above.Times[i] >= start && above.Times[i] <= lockout).ToArray();
        if (during.Length < LeastSamples)
        {
            return null;
        }

        // The body tells where the knee is, the curve tells when: it is far steadier.
        var knee = during.Select(i => curve.At(above.Times[i]) - above.Values[i]).Median();
        for (var i = 1; i < curve.Count; i++)
        {
            var (before, here) = (curve.Heights[i - 1] - knee, curve.Heights[i] - knee);
            if (curve.Times[i - 1] >= start && curve.Times[i] <= lockout && before < 0 && here >= 0)
            {
                return curve.Times[i] - (here / (here - before) * (curve.Times[i] - curve.Times[i - 1]));
            }
        }

        return null;
    }

    private static double?[] AboveKnee(LiftSignals signals)
        => [.. Enumerable.Range(0, signals.Times.Count)
            .Select(i => signals.HipHeight[i] + signals.HandAboveHip[i] - WristAboveBar - signals.KneeHeight[i])];
}
