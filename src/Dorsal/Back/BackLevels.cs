namespace Dorsal.Back;

/// <summary>
/// Where the levels of the spine lie along the trunk's axis, in the net's trunk lengths above the net's hip: ours, from the
/// rendered bodies (12 clips, 5 bodies). The net puts hips lower and shoulders higher than the joints, so these differ from
/// what an anatomy book would give for joint centres (0.20, 0.62, 1.26).
/// </summary>
public static class BackLevels
{
    public const double S1 = 0.24;
    public const double T12 = 0.56;
    public const double C7 = 1.04;

    /// <summary>The joint C7/T1 lies this far in front of the skin.</summary>
    public const double NeckDepth = 0.07;
}
