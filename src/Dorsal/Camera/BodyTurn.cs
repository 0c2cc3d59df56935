using Dorsal.Person;
using MathNet.Numerics.Statistics;

namespace Dorsal.Camera;

/// <summary>
/// How a body is turned to the camera over a clip: the sum of the lines right shoulder to left shoulder and right hip to left
/// hip, on the net's own body frame, the median of the frames.
/// </summary>
/// <param name="Across">Metres toward the picture's right; positive when the chest is turned to the camera, negative for the back.</param>
/// <param name="Away">Metres away from the camera; positive when the lifter faces the picture's right.</param>
internal readonly record struct BodyTurn(double Across, double Away)
{
    /// <summary>Degrees: 0 seen exactly from the side, 90 from the front or from behind.</summary>
    public double FromSide => Math.Atan2(Math.Abs(Across), Math.Abs(Away)) * 180 / Math.PI;

    public static BodyTurn Of(IReadOnlyList<Pose> poses)
        => new(poses.Select(pose => Line(pose).Across).Median(), poses.Select(pose => Line(pose).Away).Median());

    /// <summary>Median distance of single frames from the clip's turn, in degrees.</summary>
    public double Spread(IReadOnlyList<Pose> poses)
    {
        var fromSide = FromSide;
        return poses.Select(pose => Line(pose)).Select(line => Math.Abs(line.FromSide - fromSide)).Median();
    }

    private static BodyTurn Line(Pose pose)
    {
        var shoulders = Line(pose, BodyPoint.LeftShoulder, BodyPoint.RightShoulder);
        var hips = Line(pose, BodyPoint.LeftHip, BodyPoint.RightHip);
        return new BodyTurn(shoulders.Across + hips.Across, shoulders.Away + hips.Away);
    }

    private static (double Across, double Away) Line(Pose pose, BodyPoint left, BodyPoint right)
    {
        var (l, r) = (pose.World[(int)left], pose.World[(int)right]);
        return (l.X - r.X, l.Z - r.Z);
    }
}
