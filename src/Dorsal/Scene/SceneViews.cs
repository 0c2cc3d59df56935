using Dorsal.Footage;

namespace Dorsal.Scene;

/// <summary>One picture in two sizes; another one is laid over the small one first, to find it when it has moved far.</summary>
internal sealed record SceneViews(SceneView Fine, SceneView Coarse)
{
    /// <summary>Below this share of places that look the same two pictures are not told to show one scene. Ours.</summary>
    public const double LeastAgreeing = 0.5;

    private const int Coarser = 4;

    /// <param name="area">The picture without bars round it.</param>
    /// <param name="moving">Where the lifter is.</param>
    public static SceneViews Of(GreyPicture picture, PictureArea area, PictureArea moving)
        => new(SceneView.Of(picture, area, moving), SceneView.Of(picture.Shrunk(Coarser), area.Shrunk(Coarser), moving.Shrunk(Coarser)));

    /// <param name="near">Whereabouts the places of this picture lie in the other one.</param>
    public SceneFit Fit(GreyPicture picture, PictureArea moving, CameraShift near)
    {
        var first = new SceneFitting(Coarse, picture.Shrunk(Coarser), moving.Shrunk(Coarser)).From(near.InPixels(1.0 / Coarser));
        return new SceneFitting(Fine, picture, moving).From(first.Agreeing < LeastAgreeing ? near : first.Shift.InPixels(Coarser));
    }
}
