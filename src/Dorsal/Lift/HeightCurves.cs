using Dorsal.Quantities;
using Dorsal.Signals;
using MathNet.Numerics.Statistics;

namespace Dorsal.Lift;

/// <summary>Chooses what to follow: the bar where it is seen, the body where it is not.</summary>
internal static class HeightCurves
{
    // The bar is followed when it is seen in most of the clip and moves; a deadlift moves it by about one trunk length. Ours; no measurement is on
    // record.
    private const double LeastBarCoverage = 0.5;
    private const double LeastBarTravel = 0.35;

    // A hole shorter than this is bridged by a straight line, a longer one by the movement of the body. Ours; no measurement is on record.
    private const double ShortHoleSeconds = 0.25;

    // The body may only stand in for the bar where the two clearly moved together. Ours; no measurement is on record.
    private const double LeastAgreement = 0.8;

    // Ours: landmarks jitter several times more than a tracked rim, so the body is smoothed over a longer time.
    private const double BarReachSeconds = 0.05;
    private const double BodyReachSeconds = 0.14;

    // A speed is read over a longer time than a height, as a difference is noisier than a value. Ours; no measurement is on record.
    private const double BarSpeedSeconds = 0.07;
    private const double BodySpeedSeconds = 0.14;

    // Of fewer no height is followed. Ours; no measurement is on record.
    private const int LeastSamples = 8;

    /// <summary>Absent when neither bar nor body was seen often enough.</summary>
    public static HeightCurve? Of(LiftSignals signals)
    {
        var body = BodyHeights.Of(signals);
        return FollowedBar(signals, body) is { } bar
            ? Curve(bar, BarReachSeconds, fromBar: true)
            : Curve(body, BodyReachSeconds, fromBar: false);
    }

    private static SampledSeries? FollowedBar(LiftSignals signals, SampledSeries body)
    {
        var bar = SampledSeries.Of(signals.Times, signals.BarHeight);
        if (bar.Count < LeastBarCoverage * signals.Times.Count || bar.Range() < LeastBarTravel)
        {
            return null;
        }

        if (body.Count < LeastSamples)
        {
            return bar.WithoutOutliers();
        }

        var withBody = new BarCompanion(bar, body);
        var doubts = BarDoubts.Of(bar, withBody, signals);
        var clean = doubts.WithoutStrays().WithoutOutliers();
        return doubts.IsSomethingElse ? null
            : withBody.Agreement >= LeastAgreement ? Bridged(clean, body, signals.Times, withBody.ToBar)
            : clean;
    }

    private static HeightCurve? Curve(SampledSeries series, double reachSeconds, bool fromBar)
    {
        if (series.Count < LeastSamples)
        {
            return null;
        }

        var smooth = series.Smoothed(reachSeconds);
        var left = series.Values.Zip(smooth.Values, (raw, fit) => raw - fit).ToArray();
        var noise = Math.Max(series.Jitter(), Math.Sqrt(left.Select(d => d * d).Median())) / 2;
        return new HeightCurve(smooth.Times, smooth.Values, noise, fromBar ? BarSpeedSeconds : BodySpeedSeconds, fromBar);
    }

    private static SampledSeries Bridged(
        SampledSeries bar, SampledSeries body, IReadOnlyList<Seconds> times, Func<double, double> toBar)
    {
        var bodyCurve = new HeightCurve(body.Times, body.Values, 0, 0, false);
        var bridge = times.Select(t => t.Number)
            .Where(t => t >= body.Times[0] && t <= body.Times[^1] && NearestTime.Distance(bar.Times, t) > ShortHoleSeconds)
            .Select(t => (Time: t, Value: toBar(bodyCurve.At(t))));
        var all = bar.Times.Zip(bar.Values, (Time, Value) => (Time, Value)).Concat(bridge).OrderBy(p => p.Time).ToArray();
        return new SampledSeries([.. all.Select(p => p.Time)], [.. all.Select(p => p.Value)]);
    }
}
