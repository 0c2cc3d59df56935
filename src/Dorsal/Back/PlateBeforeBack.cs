using Dorsal.Camera;
using Dorsal.Footage;

namespace Dorsal.Back;

/// <summary>
/// The near plate before the back: of a lifter who stands upright it hides the seat from a camera a few degrees before the side, and its
/// rim is the outline there.
/// </summary>
internal static class PlateBeforeBack
{
    /// <summary>
    /// Radii of the plate up to which an outline is its rim's. Ours: lines that follow it lie at 0.99 to 1.02 in 8 rendered lifts, those of
    /// backs next to it from 1.04 on.
    /// </summary>
    private const double RimReach = 1.03;

    /// <param name="radiiFrom">How far a place of the picture is from the plate's middle in that frame, in its radii.</param>
    /// <returns>The line without what the plate draws or hides.</returns>
    public static BackLine Without(BackLine line, SagittalPlane plane, Func<ImagePoint, double?> radiiFrom) => line with
    {
        Heights = [.. line.Heights.Select((height, k) => line.PointAt(k) is { } point && radiiFrom(plane.ToImage(point)) < RimReach ? null : height)],
    };
}
