using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Scene;

/// <summary>From a mask to the lifter's outline, on the edge that the picture shows, without what stands still behind.</summary>
/// <param name="still">Absent where it could not be learned.</param>
/// <param name="camera">Absent where it stands still.</param>
public sealed class OutlineTracer(StillScene? still, SurveyedCamera? camera = null)
{
    /// <returns>Absent when the mask holds no person.</returns>
    public Silhouette? Trace(VideoFrame<ColourPicture> frame, PersonMask mask)
        => MaskOutline.Trace(mask) is { } outline ? OnTheEdge(outline, frame.Picture, mask, Scene(frame, outline)) : null;

    private StillScene? Scene(VideoFrame<ColourPicture> frame, Silhouette outline)
        => camera is null || still is null ? still : camera.ShiftOf(frame, outline.Points) is { } shift ? still.SeenFrom(shift) : null;

    private static Silhouette OnTheEdge(Silhouette outline, ColourPicture picture, PersonMask mask, StillScene? scene)
    {
        // Cut first: what the scene leaves uncertain by a pixel or two, the edge in the picture makes good.
        var cut = scene is null ? outline : SceneCutter.Cut(outline, mask.Region.Side, picture, scene);
        return OutlineRefiner.Refine(
            cut, mask.Region.Side / mask.Size, picture, scene is null ? null : at => scene.IsSeenIn(picture, at) == true);
    }
}
