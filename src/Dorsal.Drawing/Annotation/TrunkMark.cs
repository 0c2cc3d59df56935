using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Overlay;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;

namespace Dorsal.Drawing.Annotation;

/// <summary>The line of the trunk from hip to neck, and the vertical over the hip that it leans away from.</summary>
internal sealed class TrunkMark : IMark
{
    private const byte Opacity = 225;
    private const byte VerticalOpacity = 170;

    public void Draw(Sheet sheet, ShownMoment moment)
    {
        var joints = moment.Frame.Joints;
        if (!joints.TryGetValue(OverlayJoint.Hip, out var hip) || !joints.TryGetValue(OverlayJoint.Neck, out var neck))
            return;

        var top = hip - new ImagePoint(0, hip.DistanceTo(neck));
        sheet.Line(hip, top, new Stroke(Palette.Ours.Trunk.WithAlpha(VerticalOpacity), 1, Dashed: true, Halo: true));
        sheet.Line(hip, neck, new Stroke(Palette.Ours.Trunk.WithAlpha(Opacity), 1.2, Halo: true));
    }
}
