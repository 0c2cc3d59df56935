using Dorsal.Camera;
using Dorsal.Measures;
using Dorsal.Signals;

namespace Dorsal.Posture;

/// <summary>
/// Half the width of the 95 % interval of how well a posture stands for the lifter's relaxed standing. Degrees, and per cent
/// for protraction; absent for the trunk's lean where the posture tells nothing of it.
/// </summary>
internal sealed record BaselineDoubt(double Thoracic, double Lumbar, double Neck, double Protraction, double? TrunkLean)
{
    /// <summary>The share of the frames from which on a posture was seen well enough. Ours, not tuned.</summary>
    private const double EnoughSeen = 0.5;

    /// <summary>Standing still varies by a few degrees from one time to the next. Ours.</summary>
    public static readonly BaselineDoubt Standing = new(3, 3, 6, 5, 3);

    /// <summary>
    /// A heavy bar keeps some of the bend at the top: up to 9 degrees in the rendered lifts, thoracic and lumbar. Ours.
    /// </summary>
    public static readonly BaselineDoubt Lockout = new(8, 7, 9, 6, TrunkLean: null);

    /// <summary>
    /// Half a 95 % interval of the bend that a lifter may keep at the top where hair or a hood covers the corner of the neck: the outline there is not held against how people
    /// stand, which tells a bend from this much on of a neck that is seen (<see cref="BaselineWeighing"/>). Degrees. Ours: of two rendered lifters so covered
    /// who kept 21 and 26 degrees, 15 and 25 were missing.
    /// </summary>
    public const double KeptUnderHair = 15;

    /// <summary>
    /// The posture is the middle of frames that should show the same. Where they disagree by more than its doubt allows for, as when a shirt
    /// before a wall of its colour is told from it now and then, it is doubted by what is beyond. Where less than half of them show it, those that do
    /// are the ones at the edge of what is hidden: it is doubted as what rests on fewer.
    /// </summary>
    /// <param name="seen">The share of the frames that show it.</param>
    /// <param name="spread">Of the frames, as a standard deviation.</param>
    internal static double OfFrames(double doubt, double seen, double spread)
        => MeasuredSeriesBuilder.Combine(
            doubt * Math.Sqrt(Math.Max(1, EnoughSeen / seen)),
            Math.Max(0, (NormalSpread.HalfInterval * spread) - doubt));

    /// <summary>From a quarter the near side is a part of an upright back's outline.</summary>
    public BaselineDoubt From(SagittalPlane plane)
        => this with { Thoracic = MeasuredSeriesBuilder.Combine(Thoracic, ThoracicOutline.NearSideDoubt(plane)) };
}
