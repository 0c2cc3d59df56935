using Dorsal.Person;

namespace Dorsal.Camera;

/// <summary>How a body is turned to the camera in one frame, from the lines through both shoulders and both hips.</summary>
/// <param name="FromSide">0 seen exactly from the side, 90 from the front or from behind.</param>
/// <param name="Frontness">Above 0 when the chest is turned to the camera, below when the back is.</param>
internal readonly record struct BodyTurn(double FromSide, double Frontness)
{
    public static BodyTurn Of(Pose pose)
    {
        var shoulders = Line(pose, BodyPoint.LeftShoulder, BodyPoint.RightShoulder);
        var hips = Line(pose, BodyPoint.LeftHip, BodyPoint.RightHip);
        var across = shoulders.Across + hips.Across;
        var away = shoulders.Away + hips.Away;
        return new BodyTurn(Math.Atan2(Math.Abs(across), Math.Abs(away)) * 180 / Math.PI, across);
    }

    /// <summary>From right to left: across the picture (the left side on the picture's right means a chest to the camera), and away.</summary>
    private static (double Across, double Away) Line(Pose pose, BodyPoint left, BodyPoint right)
    {
        var (l, r) = (pose.World[(int)left], pose.World[(int)right]);
        return (l.X - r.X, l.Z - r.Z);
    }
}
