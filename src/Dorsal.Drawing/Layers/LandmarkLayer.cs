using Dorsal.Drawing.Sheets;
using Dorsal.Person;
using SkiaSharp;

namespace Dorsal.Drawing.Layers;

/// <summary>The net's landmarks as they came, left and right in two colours, fainter and hollow where it believes them hidden.</summary>
internal sealed class LandmarkLayer : ILayer
{
    private const double Faintest = 0.25;

    private static readonly (BodyPoint From, BodyPoint To)[] Bones =
    [
        (BodyPoint.LeftEar, BodyPoint.Nose), (BodyPoint.RightEar, BodyPoint.Nose),
        (BodyPoint.LeftShoulder, BodyPoint.LeftElbow), (BodyPoint.RightShoulder, BodyPoint.RightElbow),
        (BodyPoint.LeftElbow, BodyPoint.LeftWrist), (BodyPoint.RightElbow, BodyPoint.RightWrist),
        (BodyPoint.LeftShoulder, BodyPoint.LeftHip), (BodyPoint.RightShoulder, BodyPoint.RightHip),
        (BodyPoint.LeftHip, BodyPoint.LeftKnee), (BodyPoint.RightHip, BodyPoint.RightKnee),
        (BodyPoint.LeftKnee, BodyPoint.LeftAnkle), (BodyPoint.RightKnee, BodyPoint.RightAnkle),
        (BodyPoint.LeftAnkle, BodyPoint.LeftHeel), (BodyPoint.RightAnkle, BodyPoint.RightHeel),
        (BodyPoint.LeftHeel, BodyPoint.LeftFootIndex), (BodyPoint.RightHeel, BodyPoint.RightFootIndex),
    ];

    private static readonly BodyPoint[] Joints = [.. Bones.SelectMany(bone => new[] { bone.From, bone.To }).Distinct()];

    public void Draw(Sheet sheet, DrawnMoment moment)
    {
        if (moment.Lifter.Pose is not { } pose)
            return;

        foreach (var (from, to) in Bones)
            sheet.Line(pose[from].Point, pose[to].Point, new Stroke(Colour(from, Math.Min(pose[from].Visibility, pose[to].Visibility)), 0.8));

        foreach (var joint in Joints)
            DrawJoint(sheet, joint, pose[joint]);
    }

    private static void DrawJoint(Sheet sheet, BodyPoint joint, Landmark landmark)
    {
        if (landmark.IsSeen)
            sheet.Dot(landmark.Point, 2.2, Colour(joint, landmark.Visibility));
        else
            sheet.Ring(landmark.Point, 2.2, new Stroke(Colour(joint, landmark.Visibility), 0.8));
    }

    private static SKColor Colour(BodyPoint point, double visibility)
        => SideColour(point).WithAlpha((byte)(255 * Math.Clamp(visibility, Faintest, 1)));

    private static SKColor SideColour(BodyPoint point) => point switch
    {
        BodyPoint.Nose => Ink.Chain,
        >= BodyPoint.LeftEyeInner and <= BodyPoint.LeftEyeOuter or BodyPoint.LeftEar or BodyPoint.MouthLeft => Ink.Left,
        >= BodyPoint.RightEyeInner and <= BodyPoint.RightEyeOuter or BodyPoint.RightEar or BodyPoint.MouthRight => Ink.Right,
        // From the shoulders on the two sides take turns, the left one first.
        _ => ((int)point - (int)BodyPoint.LeftShoulder) % 2 == 0 ? Ink.Left : Ink.Right,
    };
}
