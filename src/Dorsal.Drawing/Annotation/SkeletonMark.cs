using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Overlay;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;

namespace Dorsal.Drawing.Annotation;

/// <summary>
/// From the side, limbs and head as thin lines between the joints that were found; both sides are one. What the near plate
/// hides was only guessed, and is left out.
/// </summary>
internal sealed class SkeletonMark : IMark
{
    private const double Joint = 2.4;
    private const byte Opacity = 225;

    private static readonly OverlayJoint[][] Chains =
    [
        [OverlayJoint.Hip, OverlayJoint.Knee, OverlayJoint.Ankle],
        [OverlayJoint.Heel, OverlayJoint.Toe],
        [OverlayJoint.Shoulder, OverlayJoint.Elbow, OverlayJoint.Wrist],
        [OverlayJoint.Neck, OverlayJoint.Ear],
    ];

    private static readonly OverlayJoint[] Dots =
        [OverlayJoint.Hip, OverlayJoint.Knee, OverlayJoint.Ankle, OverlayJoint.Shoulder, OverlayJoint.Elbow, OverlayJoint.Wrist];

    public void Draw(Sheet sheet, ShownMoment moment)
    {
        if (moment.Lift.View.WhyNotSagittal is not null)
            return;

        var joints = moment.Frame.Joints.Where(joint => !moment.IsBehindPlate(joint.Value)).ToDictionary();
        var colour = Palette.Ours.Skeleton.WithAlpha(Opacity);
        foreach (var chain in Chains)
            sheet.Path(chain.Select(joint => joints.TryGetValue(joint, out var at) ? at : (ImagePoint?)null), new Stroke(colour, 1.2, Halo: true));

        foreach (var joint in Dots.Where(joints.ContainsKey))
            sheet.Dot(joints[joint], Joint, colour);
    }
}
