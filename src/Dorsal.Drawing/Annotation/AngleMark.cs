using Dorsal.Camera;
using Dorsal.Drawing.Overlay;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;
using Dorsal.Measures;

namespace Dorsal.Drawing.Annotation;

/// <summary>
/// The angles of trunk, hip and knee where they are, each with its doubt. One that was not measured has no figure, nor has a knee whose
/// shank the near plate hides: no figure stands beside a limb that was only guessed and is not drawn. None lies over the back line or the
/// head as long as there is room beside them, as on the page.
/// </summary>
internal sealed class AngleMark(AnnotatedSize size, PlaquePlaces places) : IMark
{
    /// <summary>From the joint, in trunk lengths.</summary>
    private const double Beside = 0.14;

    /// <summary>To each side of a line that figures keep off, in thin lines: a little more than half of the back's. Ours.</summary>
    private const double Clear = 4;

    public void Draw(Sheet sheet, ShownMoment moment)
    {
        var joints = moment.Frame.Joints;
        if (!joints.TryGetValue(OverlayJoint.Hip, out var hip) || !joints.TryGetValue(OverlayJoint.Neck, out var neck))
            return;

        foreach (var line in (IReadOnlyList<ImagePoint>[])[moment.Frame.Lumbar, moment.Frame.Thoracic, Face(joints)])
            places.KeepOff(line, Clear * sheet.Thin);

        var plaque = new Plaque(sheet, size, places);
        void Write(Measure measure, ImagePoint at, PlaqueSide side)
        {
            if (moment.ToTell(measure) is { } degrees && moment.Doubt(measure) is { } halfWidth)
                plaque.Draw(Figure.WithDoubt(degrees, halfWidth), at, side, Plaque.Small);
        }

        var trunk = hip.DistanceTo(neck);
        var facesLeft = moment.Lift.View.Facing == Facing.Left;
        var forward = new ImagePoint((facesLeft ? -1 : 1) * Beside * trunk, 0);
        var (ahead, behind) = facesLeft ? (PlaqueSide.Left, PlaqueSide.Right) : (PlaqueSide.Right, PlaqueSide.Left);
        Write(Measure.TrunkLean, hip - new ImagePoint(0, trunk), PlaqueSide.Above);
        Write(Measure.HipFlexion, hip - forward, behind);
        if (joints.TryGetValue(OverlayJoint.Knee, out var knee) && joints.TryGetValue(OverlayJoint.Ankle, out var ankle)
            && !moment.IsBehindPlate(knee) && !moment.IsBehindPlate(ankle))
            Write(Measure.KneeFlexion, knee + forward, ahead);
    }

    /// <summary>From the nose through the ear and as far again, which is the back of the head; empty where it was not seen.</summary>
    private static IReadOnlyList<ImagePoint> Face(IReadOnlyDictionary<OverlayJoint, ImagePoint> joints)
        => joints.TryGetValue(OverlayJoint.Nose, out var nose) && joints.TryGetValue(OverlayJoint.Ear, out var ear) ? [nose, ear, ear + (ear - nose)] : [];
}
