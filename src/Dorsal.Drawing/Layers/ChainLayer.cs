using Dorsal.Back;
using Dorsal.Body;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;

namespace Dorsal.Drawing.Layers;

/// <summary>The joints that the angles are taken from: smoothed, both sides in one, hip and C7 placed by the back line.</summary>
internal sealed class ChainLayer : ILayer
{
    public void Draw(Sheet sheet, DrawnMoment moment)
    {
        ImagePoint? Joint(BodyJoint joint) => moment.Lift.Body.At(joint, moment.Number);

        var line = moment.Back.Line;
        var plane = moment.Lift.Plane;
        ImagePoint? hip = line is not null && TrunkJoints.Hip(line) is { } placed ? plane.ToImage(placed) : null;
        ImagePoint? neck = line is not null ? plane.ToImage(TrunkJoints.Neck(line)) : null;

        var stroke = new Stroke(Ink.Chain, 1.2, Halo: true);
        sheet.Path([Joint(BodyJoint.Nose), Joint(BodyJoint.Ear)], stroke);
        sheet.Path([neck, hip, Joint(BodyJoint.Knee), Joint(BodyJoint.Ankle)], stroke);
        sheet.Path([Joint(BodyJoint.Shoulder), hip], stroke with { Width = 0.8, Dashed = true, Halo = false });
        sheet.Path([Joint(BodyJoint.Heel), Joint(BodyJoint.Toe)], stroke);
        foreach (var joint in new[] { Joint(BodyJoint.Shoulder), Joint(BodyJoint.Knee), Joint(BodyJoint.Ankle) }.OfType<ImagePoint>())
            sheet.Ring(joint, 3.5, stroke);

        Named(sheet, hip, "hip");
        Named(sheet, neck, "C7 joint");
    }

    private static void Named(Sheet sheet, ImagePoint? joint, string name)
    {
        if (joint is not { } at)
            return;

        sheet.Ring(at, 5, new Stroke(Ink.Chain, 1.6, Halo: true));
        sheet.Label(name, at, Ink.Chain, below: true);
    }
}
