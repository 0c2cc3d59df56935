using Dorsal.Signals;
using MathNet.Numerics.Statistics;

namespace Dorsal.Posture;

/// <summary>A smoothed series with the jitter that was taken out of it.</summary>
/// <param name="Values">Absent where not seen.</param>
/// <param name="Noise">Standard deviation of a smoothed value from frame-to-frame jitter, one number for the clip.</param>
public sealed record NoisySeries(IReadOnlyList<double?> Values, double Noise)
{
    /// <summary>A pull takes a second or more; jitter lives below this. Ours.</summary>
    private const double OutlierReachSeconds = 0.3;
    private const double SmoothingReachSeconds = 0.2;

    /// <summary>Degrees (or per cent) that are never called an outlier.</summary>
    private const double Harmless = 2.5;

    private const double DeviationPerMad = 1.4826;

    public static NoisySeries From(IReadOnlyList<double> seconds, IReadOnlyList<double?> raw)
    {
        var clean = GapSmoothing.WithoutOutliers(seconds, raw, OutlierReachSeconds, Harmless);
        var smooth = GapSmoothing.Smoothed(seconds, clean, SmoothingReachSeconds);
        var misses = raw.Zip(smooth, (r, s) => r - s).OfType<double>().Select(Math.Abs).ToList();
        return new NoisySeries(smooth, misses.Count == 0 ? 0 : misses.Median() * DeviationPerMad);
    }
}
