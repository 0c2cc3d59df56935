using Dorsal.Back;
using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;

namespace Dorsal.Drawing.Layers;

/// <summary>The joints that the angles are taken from: smoothed, both sides in one, hip and C7 placed by the back line, knee and ankle by planted feet too.</summary>
internal sealed class ChainLayer : ILayer
{
    public void Draw(Sheet sheet, DrawnMoment moment)
    {
        ImagePoint? Joint(BodyJoint joint)
            => moment.Lift.Body.At(joint, moment.Number) is { } place ? moment.Lift.InPicture(moment.Lifter.Index, place) : null;

        var line = moment.Back.Line;
        ImagePoint? Shown(SagittalPoint? place) => place is { } there ? moment.ToPicture(there) : null;
        var legs = moment.Lift.Legs[moment.Number];
        var (hip, knee, ankle) = (Shown(legs.Hip), Shown(legs.Knee), Shown(legs.Ankle));
        var neck = line is null ? null : Shown(TrunkJoints.Neck(line));

        var stroke = new Stroke(Ink.Chain, 1.2, Halo: true);
        sheet.Path([Joint(BodyJoint.Nose), Joint(BodyJoint.Ear)], stroke);
        sheet.Path([neck, hip, knee, ankle], stroke);
        sheet.Path([Joint(BodyJoint.Shoulder), hip], stroke with { Width = 0.8, Dashed = true, Halo = false });
        sheet.Path([Joint(BodyJoint.Heel), Joint(BodyJoint.Toe)], stroke);
        foreach (var joint in new[] { Joint(BodyJoint.Shoulder), knee, ankle }.OfType<ImagePoint>())
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
