using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Signals;

namespace Dorsal.Body;

/// <summary>Joins the landmarks of both sides and takes their jitter out.</summary>
public static class BodyTracker
{
    /// <summary>Long enough to outvote a burst of wrong landmarks, short against a pull of a second. Ours.</summary>
    private const double OutlierReachSeconds = 0.25;
    private const double SmoothingReachSeconds = 0.15;

    /// <summary>Jitter below this share of the trunk's length is never called an outlier. Ours; no measurement is on record.</summary>
    private const double HarmlessShare = 0.04;

    private static readonly IReadOnlyDictionary<BodyJoint, (BodyPoint Left, BodyPoint Right)> Landmarks =
        new Dictionary<BodyJoint, (BodyPoint, BodyPoint)>
        {
            [BodyJoint.Nose] = (BodyPoint.Nose, BodyPoint.Nose),
            [BodyJoint.Ear] = (BodyPoint.LeftEar, BodyPoint.RightEar),
            [BodyJoint.Shoulder] = (BodyPoint.LeftShoulder, BodyPoint.RightShoulder),
            [BodyJoint.Elbow] = (BodyPoint.LeftElbow, BodyPoint.RightElbow),
            [BodyJoint.Wrist] = (BodyPoint.LeftWrist, BodyPoint.RightWrist),
            [BodyJoint.Hip] = (BodyPoint.LeftHip, BodyPoint.RightHip),
            [BodyJoint.Knee] = (BodyPoint.LeftKnee, BodyPoint.RightKnee),
            [BodyJoint.Ankle] = (BodyPoint.LeftAnkle, BodyPoint.RightAnkle),
            [BodyJoint.Heel] = (BodyPoint.LeftHeel, BodyPoint.RightHeel),
            [BodyJoint.Toe] = (BodyPoint.LeftFootIndex, BodyPoint.RightFootIndex),
        };

    /// <summary>Of these nothing else tells where they are while they are hidden.</summary>
    private static readonly IReadOnlyList<BodyJoint> OfTheHead = [BodyJoint.Nose, BodyJoint.Ear];

    private static readonly IReadOnlyList<BodyJoint> OfTheFoot = [BodyJoint.Ankle, BodyJoint.Heel, BodyJoint.Toe];

    public static BodyTrack Track(LifterTrack lifter)
    {
        var times = lifter.Frames.Select(frame => frame.Time).ToArray();
        var trunkLength = TrunkLengths.Typical(lifter);
        var sides = JoinedSides.Of(lifter, trunkLength);
        IReadOnlyList<ImagePoint?> Places(BodyJoint joint) => Clean(
            [.. times.Select(time => time.Number)],
            OfTheFoot.Contains(joint) ? PlantedFoot.Of(times, Raw(lifter, sides, joint), trunkLength) : Raw(lifter, sides, joint),
            HarmlessShare * trunkLength);

        return new BodyTrack(times, Landmarks.Keys.ToDictionary(joint => joint, Places));
    }

    private static IReadOnlyList<ImagePoint?> Raw(LifterTrack lifter, JoinedSides sides, BodyJoint joint)
        => [.. lifter.Frames.Select(frame => frame.Pose is { } pose && (!OfTheHead.Contains(joint) || IsSeen(pose, joint))
            ? sides.Of(pose, Landmarks[joint].Left, Landmarks[joint].Right)
            : (ImagePoint?)null)];

    /// <summary>From the side the body hides one of the two.</summary>
    private static bool IsSeen(Pose pose, BodyJoint joint) => pose[Landmarks[joint].Left].IsSeen || pose[Landmarks[joint].Right].IsSeen;

    private static IReadOnlyList<ImagePoint?> Clean(double[] times, IReadOnlyList<ImagePoint?> raw, double harmless)
    {
        var x = Clean(times, [.. raw.Select(point => point?.X)], harmless);
        var y = Clean(times, [.. raw.Select(point => point?.Y)], harmless);
        return x.Zip(y, (across, down) => across is { } a && down is { } d ? new ImagePoint(a, d) : (ImagePoint?)null).ToArray();
    }

    private static double?[] Clean(double[] times, double?[] values, double harmless)
        => GapSmoothing.Smoothed(
            times, GapSmoothing.WithoutOutliers(times, values, OutlierReachSeconds, harmless), SmoothingReachSeconds);
}
