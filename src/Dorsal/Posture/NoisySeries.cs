using Dorsal.Signals;
using MathNet.Numerics.Statistics;

namespace Dorsal.Posture;

/// <summary>A smoothed series with the jitter that was taken out of it.</summary>
/// <param name="Values">Absent where not seen.</param>
/// <param name="Noise">Standard deviation of one reading about the smoothed course, one number for the clip. A smoothed value jitters less; it is told with all of it, as
/// errors of neighbouring frames go together.</param>
public sealed record NoisySeries(IReadOnlyList<double?> Values, double Noise)
{
    /// <summary>A pull takes a second or more; jitter lives below this. Ours.</summary>
    private const double OutlierReachSeconds = 0.3;
    public const double SmoothingReachSeconds = 0.2;

    /// <summary>
    /// One unclear outline among readings that are 0.2 seconds apart leaves a gap of 0.4 seconds, in which the lifter hardly moves; it is closed.
    /// Ours.
    /// </summary>
    private const double LongestBridgeSeconds = 0.45;

    /// <summary>Degrees (or per cent) that are never called an outlier. Ours; no measurement is on record.</summary>
    private const double Harmless = 2.5;

    /// <summary>A sample less the straight line between its neighbours varies by so much more than a sample alone, squared.</summary>
    private const double VarianceFromLine = 1.5;

    /// <returns>The median of what was seen in the frames; absent where nothing was.</returns>
    public double? TypicalOf(IEnumerable<int> frames)
    {
        var seen = frames.Select(i => Values[i]).OfType<double>().ToList();
        return seen.Count == 0 ? null : seen.Median();
    }

    /// <returns>The share of the frames that showed it.</returns>
    public double SeenIn(IReadOnlyCollection<int> frames) => (double)frames.Count(i => Values[i] is not null) / frames.Count;

    /// <returns>How far what was seen in the frames is from its median, as a standard deviation taken from the median of the distances; 0 where nothing was.</returns>
    public double SpreadOf(IEnumerable<int> frames)
    {
        var seen = frames.Select(i => Values[i]).OfType<double>().ToList();
        if (seen.Count == 0)
            return 0;

        var median = seen.Median();
        return NormalSpread.PerMedianDistance * seen.Select(value => Math.Abs(value - median)).Median();
    }

    /// <param name="isRead">For each value whether its frame was read; one that was not stands between its neighbours and is no witness.</param>
    /// <param name="reachSeconds">How far it is smoothed; a longer reach closes no longer gaps.</param>
    public static NoisySeries From(
        IReadOnlyList<double> seconds, IReadOnlyList<double?> raw, IReadOnlyList<bool> isRead, double reachSeconds = SmoothingReachSeconds)
    {
        double?[] read = [.. raw.Zip(isRead, (value, wasRead) => wasRead ? value : null)];
        var clean = StrayReadings.Tamed(seconds, read, isRead, OutlierReachSeconds, Harmless);
        var known = LeftOut.Filled(seconds, clean, isRead, LongestBridgeSeconds);
        var smooth = GapSmoothing.Smoothed(seconds, known, reachSeconds);
        for (var i = 0; i < smooth.Length; i++)
            smooth[i] = IsKnownNear(seconds, known, i, -1) && IsKnownNear(seconds, known, i, 1) ? smooth[i] : null;

        var misses = Enumerable.Range(0, raw.Count).Select(i => Miss(seconds, read, smooth, isRead, i)).OfType<double>().Select(Math.Abs).ToList();
        return new NoisySeries(GappedNumbers.Of(smooth), misses.Count == 0 ? 0 : misses.Median() * NormalSpread.PerMedianDistance);
    }

    /// <summary>Whether a sample is there, or the next one that way is not further than the usual smoothing reaches.</summary>
    private static bool IsKnownNear(IReadOnlyList<double> seconds, double?[] known, int i, int way)
    {
        var at = i;
        while (at >= 0 && at < known.Length && Math.Abs(seconds[at] - seconds[i]) <= SmoothingReachSeconds)
        {
            if (known[at] is not null)
                return true;

            at += way;
        }

        return false;
    }

    /// <summary>The smooth course is drawn to each reading itself, the more the fewer there are near it: the readings on either side tell how far it strays.</summary>
    private static double? Miss(IReadOnlyList<double> seconds, double?[] read, double?[] smooth, IReadOnlyList<bool> isRead, int i)
    {
        var (before, after) = (i - 1, i + 1);
        while (before > 0 && !isRead[before])
            before--;
        while (after < read.Length - 1 && !isRead[after])
            after++;

        return before < 0 || after >= read.Length
            ? read[i] - smooth[i]
            : (read[i] - LeftOut.Between(seconds, read, before, i, after)) / Math.Sqrt(VarianceFromLine);
    }
}
