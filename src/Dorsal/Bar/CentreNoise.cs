using Dorsal.Signals;
using MathNet.Numerics.Statistics;

namespace Dorsal.Bar;

/// <summary>How much the centre jitters from frame to frame, told apart from how the bar moves.</summary>
internal static class CentreNoise
{
    /// <summary>The share of the frames with the least motion, in which the bar rests or nearly does.</summary>
    private const double Resting = 0.3;

    /// <summary>Second differences of independent noise are sqrt(1 + 4 + 1) times as wide as the noise.</summary>
    private static readonly double Widening = Math.Sqrt(6);

    public static double Of(IReadOnlyList<RimSighting?> sightings)
    {
        var triples = Enumerable.Range(1, Math.Max(0, sightings.Count - 2))
            .Where(i => sightings[i - 1] is not null && sightings[i] is not null && sightings[i + 1] is not null)
            .Select(i => (Before: sightings[i - 1]!.Fit, Own: sightings[i]!.Fit, After: sightings[i + 1]!.Fit))
            .OrderBy(t => double.Hypot(t.After.X - t.Before.X, t.After.Y - t.Before.Y))
            .ToList();
        var still = triples.Take((int)Math.Ceiling(Resting * triples.Count)).ToList();
        if (still.Count == 0)
            return 0;

        var bends = still.SelectMany(t => new[] { Bend(t.Before.X, t.Own.X, t.After.X), Bend(t.Before.Y, t.Own.Y, t.After.Y) });
        return NormalSpread.PerMedianDistance * bends.Median() / Widening;
    }

    private static double Bend(double before, double own, double after) => Math.Abs(before - (2 * own) + after);
}
