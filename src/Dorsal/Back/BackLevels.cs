namespace Dorsal.Back;

/// <summary>
/// Where the levels of the spine lie along the trunk's axis, in trunk lengths above the net's shoulder (negative: below):
/// ours, from the rendered bodies (12 clips, 5 bodies), where they moved by no more than 0.05 through the lift. The net puts
/// hips lower and shoulders higher than the joints, so these differ from what an anatomy book gives for joint centres.
/// </summary>
public static class BackLevels
{
    public const double S1 = -0.86;
    public const double T12 = -0.46;
    public const double C7 = 0.15;
}
