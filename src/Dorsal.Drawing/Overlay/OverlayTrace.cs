using Dorsal.Back;
using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Measures;

namespace Dorsal.Drawing.Overlay;

/// <summary>Takes out of a traced lift what a lifter is shown over the film; the page and the drawings share it.</summary>
public static class OverlayTrace
{
    private static readonly (OverlayJoint Shown, BodyJoint Joint)[] FromTheNet =
    [
        (OverlayJoint.Nose, BodyJoint.Nose), (OverlayJoint.Ear, BodyJoint.Ear), (OverlayJoint.Shoulder, BodyJoint.Shoulder),
        (OverlayJoint.Elbow, BodyJoint.Elbow), (OverlayJoint.Wrist, BodyJoint.Wrist), (OverlayJoint.Heel, BodyJoint.Heel), (OverlayJoint.Toe, BodyJoint.Toe),
    ];

    /// <summary>One entry for each analysed frame.</summary>
    public static IReadOnlyList<OverlayFrame> Of(TracedLift lift)
        => [.. Enumerable.Range(0, lift.Back.Count).Select(number => Of(lift, number))];

    /// <param name="number">Which of the analysed frames, from 0.</param>
    public static OverlayFrame Of(TracedLift lift, int number)
    {
        // From in front or behind there is an outline too, but it is not that of the back.
        var line = lift.View.WhyNotSagittal is null ? lift.Back[number].Line : null;
        var shown = line is null ? ShownBack.None : ShownBack.Of(line);
        var neutral = NeutralBack.Of(shown, At(lift, Measure.LumbarFlexion, number), At(lift, Measure.ThoracicFlexion, number));
        var bar = lift.Seen.Bar.Frames[lift.Seen.Lifter.Frames[number].Index];

        IReadOnlyList<ImagePoint> InPicture(IEnumerable<SagittalPoint> points) => [.. points.Select(lift.Plane.ToImage)];
        return new OverlayFrame(
            InPicture(shown.Lumbar), InPicture(shown.Thoracic), InPicture(neutral), bar.Centre, bar.Seen, Joints(lift, number, line));
    }

    private static double? At(TracedLift lift, Measure measure, int number) => lift.Measures[measure].Values[number];

    private static Dictionary<OverlayJoint, ImagePoint> Joints(TracedLift lift, int number, BackLine? line)
    {
        var joints = new Dictionary<OverlayJoint, ImagePoint>();
        foreach (var (shown, joint) in FromTheNet)
        {
            if (lift.Body.At(joint, number) is { } there)
                joints[shown] = there;
        }

        var legs = lift.Legs[number];
        Show(OverlayJoint.Knee, legs.Knee);
        Show(OverlayJoint.Ankle, legs.Ankle);
        if (line is null)
            return joints;

        Show(OverlayJoint.Neck, TrunkJoints.Neck(line));
        Show(OverlayJoint.Hip, legs.Hip);
        return joints;

        void Show(OverlayJoint joint, SagittalPoint? place)
        {
            if (place is { } there)
                joints[joint] = lift.Plane.ToImage(there);
        }
    }
}
