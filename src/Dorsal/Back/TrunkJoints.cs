using Dorsal.Camera;

namespace Dorsal.Back;

/// <summary>
/// The two ends of the trunk, placed along the axis and from the outline instead of by the net: its hip slides down and
/// forward by a fifth of the trunk as the lifter stands up. Offsets: ours, from 12 rendered clips (5 bodies), where they
/// spread by 0.04 of the trunk.
/// </summary>
public static class TrunkJoints
{
    private const double HipAlong = -1.03;
    private const double HipDepth = 0.19;
    private const double NeckBehind = 0;

    /// <summary>
    /// From a quarter the near buttock is the outline: trunk lengths further behind for each degree of yaw beyond square on. Ours, 13
    /// rendered lifts at 20 to 35 degrees: 0.06 bent over and 0.03 upright, where those from the side have 0 and -0.02.
    /// </summary>
    private const double DepthPerYaw = 0.002;

    /// <summary>The middle of the hip joints: a fixed depth in front of the outline over the sacrum; absent where that has a gap.</summary>
    public static SagittalPoint? Hip(BackLine line, SagittalPlane plane)
        => line.Heights[BackLine.StationAt(BackLevels.S1)] is { } height
            ? line.Axis.ToSagittal(HipAlong, height - HipDepth - (DepthPerYaw * plane.BeyondSquareOn))
            : null;

    /// <summary>The joint C7/T1: on the axis, not on the outline, where hair and collars lie.</summary>
    public static SagittalPoint Neck(BackLine line) => line.Axis.ToSagittal(BackLevels.C7, NeckBehind);
}
