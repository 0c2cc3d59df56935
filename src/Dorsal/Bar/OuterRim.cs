namespace Dorsal.Bar;

/// <summary>
/// Which of the concentric rims is the plate's edge. A plate shows many: lip, rings, lettering, hub, smaller plates in front.
/// </summary>
internal static class OuterRim
{
    /// <summary>The outermost rim that is at least this fraction as clear as the clearest is the edge; ours, from n = 25 side clips.</summary>
    private const double LeastOfBest = 0.65;

    /// <summary>Mean support over the clip below which nothing is a rim.</summary>
    private const double LeastSupport = 0.35;

    /// <returns>Half the height of the rim in the unit of <paramref name="radii"/>.</returns>
    public static double? Radius(IReadOnlyList<PlateCandidate> plates, int[] radii)
    {
        var support = radii.Select((_, k) => plates.Average(plate => plate.Supports[k])).ToArray();
        var least = Math.Max(LeastSupport, LeastOfBest * support.Max());
        for (var k = radii.Length - 2; k > 0; k--)
        {
            if (support[k] >= least && support[k] >= support[k - 1] && support[k] >= support[k + 1])
                return radii[k] + Vertex(support[k - 1], support[k], support[k + 1]);
        }

        return null;
    }

    /// <summary>Where the parabola through three neighbouring values has its top, in steps from the middle one.</summary>
    private static double Vertex(double before, double middle, double after)
    {
        var bend = before - (2 * middle) + after;
        return bend < 0 ? 0.5 * (before - after) / bend : 0;
    }
}
