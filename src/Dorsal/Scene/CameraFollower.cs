using Dorsal.Footage;

namespace Dorsal.Scene;

/// <summary>Follows the scene from picture to picture; each is laid over one picture from before as long as that can be seen, so that small errors do not add up.</summary>
/// <param name="area">The pictures without bars round them, in their own pixels.</param>
internal sealed class CameraFollower(PictureArea area)
{
    private (SceneViews Views, CameraShift At)? key;
    private (GreyPicture Picture, PictureArea Moving, CameraShift At) last;

    /// <param name="picture">To be kept as it is until a later one was followed.</param>
    /// <param name="moving">Where the lifter is.</param>
    /// <returns>From this picture to the first one; absent where they cannot be told to show one scene.</returns>
    public CameraShift? Next(GreyPicture picture, PictureArea moving)
    {
        if (key is null)
        {
            last = (picture, moving, CameraShift.None);
            TakeLast();
            return CameraShift.None;
        }

        var fit = Fit(picture, moving);
        if (fit.Agreeing < SceneViews.LeastAgreeing)
        {
            TakeLast();
            fit = Fit(picture, moving);
        }

        // What hides the scene, or is blurred, leaves no trace: the next picture is laid over what was followed last.
        if (fit.Agreeing < SceneViews.LeastAgreeing)
            return null;

        last = (picture, moving, key!.Value.At.After(fit.Shift.Inverse()));
        return last.At;
    }

    private SceneFit Fit(GreyPicture picture, PictureArea moving)
    {
        var (views, at) = key!.Value;
        return views.Fit(picture, moving, last.At.Inverse().After(at));
    }

    private void TakeLast() => key = (SceneViews.Of(last.Picture, area, last.Moving), last.At);
}
