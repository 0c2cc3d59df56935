using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Overlay;
using Dorsal.Drawing.Sheets;

namespace Dorsal.Drawing.Annotation;

/// <summary>The line of the trunk from hip to neck, and the vertical of the room over the hip that it leans away from.</summary>
internal sealed class TrunkMark : IMark
{
    private const byte Opacity = 225;
    private const byte VerticalOpacity = 170;

    public void Draw(Sheet sheet, ShownMoment moment)
    {
        var joints = moment.Frame.Joints;
        if (moment.Frame.OverHip is not { } top)
            return;

        var (hip, neck) = (joints[OverlayJoint.Hip], joints[OverlayJoint.Neck]);
        sheet.Line(hip, top, new Stroke(Palette.Ours.Trunk.WithAlpha(VerticalOpacity), 1, Dashed: true, Halo: true));
        sheet.Line(hip, neck, new Stroke(Palette.Ours.Trunk.WithAlpha(Opacity), 1.2, Halo: true));
    }
}
