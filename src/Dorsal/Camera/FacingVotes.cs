using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Camera;

/// <summary>Toward which side of the picture a pose faces: the nose before the ears, the toes before the heels.</summary>
internal static class FacingVotes
{
    /// <returns>0 (left) to 1 (right): the share of the signs that point to the right.</returns>
    public static double ToTheRight(Pose pose)
    {
        ReadOnlySpan<double> signs =
        [
            pose[BodyPoint.Nose].Point.X - Middle(pose, BodyPoint.LeftEar, BodyPoint.RightEar).X,
            pose[BodyPoint.LeftFootIndex].Point.X - pose[BodyPoint.LeftHeel].Point.X,
            pose[BodyPoint.RightFootIndex].Point.X - pose[BodyPoint.RightHeel].Point.X,
        ];
        var right = 0;
        foreach (var sign in signs)
            right += sign > 0 ? 1 : 0;

        return (double)right / signs.Length;
    }

    private static ImagePoint Middle(Pose pose, BodyPoint left, BodyPoint right)
        => ImagePoint.Middle(pose[left].Point, pose[right].Point);
}
