using Dorsal.Body;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Scene;

/// <summary>Learns from the scene beside the lifter how a camera that is held in the hand moves.</summary>
public static class CameraPathFinder
{
    /// <summary>Pixels of the longer side of the pictures that are looked at: places are found to a tenth of one and better.</summary>
    private const double WorkingSide = 480;

    /// <summary>
    /// Trunk lengths. Between the camera's 5th and 95th percentile it moves less on a tripod: up to 0.006 in 30 films; in the hand from 0.011 on, in 10.
    /// Ours.
    /// </summary>
    internal const double StandsStill = 0.01;

    /// <summary>The share of all pictures that must show the same scene for the camera to be followed, and for anything to be told of it. Ours.</summary>
    private const double LeastFollowed = 0.9;
    private const double LeastTold = 0.5;

    /// <returns><see cref="CameraPath.Still"/> as well where the film does not tell.</returns>
    public static CameraPath Find(GreyFilm film, PictureArea area, LifterTrack lifter, int threads, CancellationToken cancellation)
    {
        var trunk = TrunkLengths.Typical(lifter);
        List<LifterFrame> found = [.. lifter.Frames.Where(frame => frame.Pose is not null)];
        if (found.Count == 0)
            return CameraPath.Still;

        var coarser = ShrinkFor(film.Facts.Width / film.Shrink, film.Facts.Height / film.Shrink);
        var shrink = film.Shrink * coarser;
        IEnumerable<(GreyPicture Picture, PictureArea Moving)> Pictures()
        {
            var next = 0;
            foreach (var (index, picture) in film.Look(FrameChoice.All, coarser, frame => (frame.Index, frame.Picture.Copy()), threads, cancellation))
            {
                while (next < found.Count - 1 && found[next].Index < index)
                    next++;

                yield return (picture, MovingPart.Around(found[next].Pose!, trunk).Shrunk(shrink));
            }
        }

        var follower = new CameraFollower(area.Shrunk(shrink));
        List<CameraShift?> shifts = [.. Pictures().Select(frame => follower.Next(frame.Picture, frame.Moving)?.InPixels(shrink))];
        var followed = (double)shifts.Count(shift => shift is not null) / shifts.Count;
        if (followed < LeastTold)
            return CameraPath.Still;

        var (path, middle) = (CameraPath.Of(shifts), MovingPart.Around(found[found.Count / 2].Pose!, trunk).Middle);
        return path.Spread(middle) <= StandsStill * trunk ? CameraPath.Still
            : followed >= LeastFollowed && PlantedFeet.KeepStiller(found, path) ? path.About(middle)
            : LooksStill(Pictures(), area.Shrunk(shrink)) ? CameraPath.Still
            : CameraPath.Lost;
    }

    private static bool LooksStill(IEnumerable<(GreyPicture Picture, PictureArea Moving)> pictures, PictureArea area)
    {
        StillLook? look = null;
        foreach (var (picture, moving) in pictures)
        {
            look ??= new StillLook(SceneView.Of(picture, area, moving));
            look.Add(picture, moving);
        }

        return look is { IsStill: true };
    }

    /// <summary>By which whole number pictures of a size are made smaller to be looked at.</summary>
    internal static int ShrinkFor(int width, int height) => Math.Max(1, (int)Math.Round(Math.Max(width, height) / WorkingSide));
}
