namespace Dorsal.Bar;

/// <summary>
/// Which of the concentric rims is the plate's edge. A plate shows many: lip, rings, lettering, hub, smaller plates in front; the
/// clearest is followed, the outermost is the one whose diameter is known.
/// </summary>
internal static class PlateRim
{
    /// <summary>How far above the background's floor the rim must stand, as a fraction of the clearest rim; ours, from n = 25 side clips.</summary>
    private const double LeastProminence = 0.3;

    /// <summary>Steps of the profile on either side within which a rim is the highest.</summary>
    private const int Reach = 3;

    /// <summary>How far the clearest rim stands above the background's floor, 1 being perfectly clear all round in every frame.</summary>
    public static double Prominence(RadialProfile profile)
    {
        var floor = Floor(profile.Means);
        return (profile.Means.Max() - floor) / (1 - floor);
    }

    /// <returns>Radius of the outermost rim by that of the followed one.</returns>
    public static double Factor(RadialProfile profile)
    {
        var means = profile.Means;
        var floor = Floor(means);
        var least = floor + (LeastProminence * (means.Max() - floor));
        for (var k = means.Length - 1 - Reach; k >= Reach; k--)
        {
            if (means[k] >= least && means[k] >= means[(k - Reach)..(k + Reach + 1)].Max())
                return RadialProfile.FactorAt(k + Vertex(means[k - 1], means[k], means[k + 1]));
        }

        return 1;
    }

    private static double Floor(double[] means) => means.Skip(means.Length / 2).Min();

    /// <summary>Where the parabola through three neighbouring values has its top, in steps from the middle one.</summary>
    private static double Vertex(double before, double middle, double after)
    {
        var bend = before - (2 * middle) + after;
        return bend < 0 ? 0.5 * (before - after) / bend : 0;
    }
}
