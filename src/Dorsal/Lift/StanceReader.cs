using Dorsal.Camera;
using Dorsal.Person;
using MathNet.Numerics.Statistics;

namespace Dorsal.Lift;

/// <summary>Tells from the front or from behind whether the hands hold the bar inside or outside of the knees.</summary>
public static class StanceReader
{
    /// <summary>How clearly the hands must lie inside of the knees, in hip widths. Ours.</summary>
    private const double Clearly = 0.15;

    public static Stance Read(LifterTrack lifter, CameraView view)
    {
        if (view.Kind is ViewKind.Side or ViewKind.Unknown)
            return Stance.Unknown;

        var gaps = lifter.Frames.Select(frame => frame.Pose).OfType<Pose>().Select(HandsOutsideKnees).ToList();
        if (gaps.Count == 0)
            return Stance.Unknown;

        var gap = gaps.Median();
        return gap < -Clearly ? Stance.HandsInside : gap > Clearly ? Stance.HandsOutside : Stance.Unknown;
    }

    /// <summary>Width between the hands minus width between the knees, on the net's own body frame, over the hips' width.</summary>
    private static double HandsOutsideKnees(Pose pose)
        => (Width(pose, BodyPoint.LeftWrist, BodyPoint.RightWrist) - Width(pose, BodyPoint.LeftKnee, BodyPoint.RightKnee))
            / Math.Max(0.01, Width(pose, BodyPoint.LeftHip, BodyPoint.RightHip));

    private static double Width(Pose pose, BodyPoint left, BodyPoint right)
    {
        var (l, r) = (pose.World[(int)left], pose.World[(int)right]);
        return Math.Sqrt(((l.X - r.X) * (l.X - r.X)) + ((l.Z - r.Z) * (l.Z - r.Z)));
    }
}
