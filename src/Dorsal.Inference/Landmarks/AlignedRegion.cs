using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Inference.Landmarks;

/// <summary>
/// The region that BlazePose means by two points: a square around the first, turned so that the second lies above it, large
/// enough for the whole body when the second lies on the circle around the body.
/// </summary>
internal static class AlignedRegion
{
    // As in the public pose graph (RectTransformationCalculator, scale 1.25).
    private const double Margin = 1.25;

    // A net that sees no person can put both points together; a region must keep some size.
    private const double SmallestSide = 1;

    public static PersonRegion Around(ImagePoint centre, ImagePoint above)
    {
        var towards = above - centre;
        var side = 2 * Margin * centre.DistanceTo(above);
        return new PersonRegion(centre, Math.Max(side, SmallestSide), Math.Atan2(towards.X, -towards.Y));
    }
}
