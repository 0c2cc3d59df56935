using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Scene;

/// <summary>From a mask to the lifter's outline, on the edge that the picture shows, without what stands still behind.</summary>
/// <param name="scene">Absent where it could not be learned.</param>
public sealed class OutlineTracer(StillScene? scene)
{
    /// <returns>Absent when the mask holds no person.</returns>
    public Silhouette? Trace(ColourPicture picture, PersonMask mask)
    {
        if (MaskOutline.Trace(mask) is not { } outline)
            return null;

        // Cut first: what the scene leaves uncertain by a pixel or two, the edge in the picture makes good.
        var cut = scene is null ? outline : SceneCutter.Cut(outline, mask.Region.Side, picture, scene);
        return OutlineRefiner.Refine(
            cut, mask.Region.Side / mask.Size, picture, scene is null ? null : at => scene.IsSeenIn(picture, at) == true);
    }
}
