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

        var refined = OutlineRefiner.Refine(
            outline, mask.Region.Side / mask.Size, picture, scene is null ? null : at => scene.IsSeenIn(picture, at) == true);
        return scene is null ? refined : SceneCutter.Cut(refined, mask.Region.Side, picture, scene);
    }
}
