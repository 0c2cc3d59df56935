using Dorsal.Signals;
using MathNet.Numerics;
using MathNet.Numerics.Statistics;

namespace Dorsal.Lift;

/// <summary>Something that moves with the bar, such as the hands, and how far the bar is from where it says.</summary>
internal sealed class BarCompanion
{
    // Trunk lengths. Bar and hands stay together within this, bad landmarks included; the wrong thing is further away. Ours; no measurement is on
    // record.
    private const double Apart = 0.3;

    // Further from a sample of the companion nothing is told. Ours; no measurement is on record.
    private const double NearSeconds = 0.1;
    private const int FittingRounds = 3;

    private readonly double[] away;
    private readonly bool[] isNear;

    public BarCompanion(SampledSeries bar, SampledSeries companion)
    {
        var curve = new HeightCurve(companion.Times, companion.Values, 0, 0, false);
        var together = bar.Times.Select(curve.At).ToArray();
        isNear = [.. bar.Times.Select(t => NearestTime.Distance(companion.Times, t) <= NearSeconds)];
        away = new double[bar.Count];

        // Fitted again without what lies apart, so that a strayed bar does not bend the line.
        var kept = Enumerable.Range(0, bar.Count).Where(i => isNear[i]).ToArray();
        for (var round = 0; round < FittingRounds && kept.Length > 2; round++)
        {
            var (intercept, slope) = Fit.Line([.. kept.Select(i => together[i])], [.. kept.Select(i => bar.Values[i])]);
            away = [.. bar.Values.Select((height, i) => Math.Abs(height - intercept - (slope * together[i])))];
            ToBar = height => intercept + (slope * height);
            kept = [.. kept.Where(i => away[i] <= Apart)];
        }

        Agreement = kept.Length > 2 ? Correlation.Pearson(kept.Select(i => together[i]), kept.Select(i => bar.Values[i])) : 0;
    }

    /// <summary>From a height of the companion to the bar's.</summary>
    public Func<double, double> ToBar { get; } = height => height;

    /// <summary>How well the two move together where they are not apart, -1 to 1.</summary>
    public double Agreement { get; }

    public bool IsApart(int sample) => isNear[sample] && away[sample] > Apart;
}
