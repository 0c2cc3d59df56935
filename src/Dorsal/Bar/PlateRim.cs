namespace Dorsal.Bar;

/// <summary>
/// The plate's edge among the concentric rims. A plate shows many: lip, rings, lettering, hub, smaller plates in front; the
/// clearest is followed, the outermost is the one whose diameter is known.
/// </summary>
/// <param name="FactorX">Half the width of the edge by that of the followed rim.</param>
/// <param name="FactorY">The same for the height.</param>
/// <param name="Prominence">How far the clearest rim stands above the background's floor; 1 is perfectly clear all round in every frame.</param>
internal sealed record PlateRim(double FactorX, double FactorY, double Prominence)
{
    /// <summary>How far above the background's floor the edge must stand, as a fraction of the clearest rim; ours, tuned on n = 27 side clips.</summary>
    private const double LeastProminence = 0.3;

    /// <summary>Steps of the profile on either side within which a rim is the highest.</summary>
    private const int Reach = 3;

    /// <summary>Steps within which the sides' own peak may lie from that of the whole rim.</summary>
    private const int SideReach = 10;

    public static PlateRim In(RadialProfile profile)
    {
        var all = profile.All;
        var floor = all.Skip(all.Length / 2).Min();
        var prominence = (all.Max() - floor) / (1 - floor);
        var least = floor + (LeastProminence * (all.Max() - floor));
        for (var k = all.Length - 1 - Reach; k >= Reach; k--)
        {
            if (all[k] >= least && all[k] >= all[(k - Reach)..(k + Reach + 1)].Max())
                return new PlateRim(Peak(profile.Aside, k), Peak(profile.Upright, k), prominence);
        }

        return new PlateRim(1, 1, prominence);
    }

    private static double Peak(double[] means, int near)
    {
        var first = Math.Max(1, near - SideReach);
        var last = Math.Min(means.Length - 2, near + SideReach);
        var best = first;
        for (var k = first; k <= last; k++)
        {
            if (means[k] > means[best])
                best = k;
        }

        return RadialProfile.FactorAt(best + Vertex(means[best - 1], means[best], means[best + 1]));
    }

    /// <summary>Where the parabola through three neighbouring values has its top, in steps from the middle one.</summary>
    private static double Vertex(double before, double middle, double after)
    {
        var bend = before - (2 * middle) + after;
        return bend < 0 ? Math.Clamp(0.5 * (before - after) / bend, -1, 1) : 0;
    }
}
