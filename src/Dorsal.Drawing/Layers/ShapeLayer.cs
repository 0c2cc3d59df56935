using Dorsal.Drawing.Overlay;
using Dorsal.Drawing.Sheets;

namespace Dorsal.Drawing.Layers;

/// <summary>The shape of the back as a lifter is shown it: its two parts, and beside them the neutral line as a ghost.</summary>
internal sealed class ShapeLayer : ILayer
{
    private const byte GhostOpacity = 220;

    public void Draw(Sheet sheet, DrawnMoment moment)
    {
        var frame = OverlayTrace.Of(moment.Lift, moment.Number);
        sheet.Path(frame.Neutral.Select(point => (Footage.ImagePoint?)point), new Stroke(Ink.Axis.WithAlpha(GhostOpacity), 1.2, Dashed: true));
        sheet.Path(frame.Lumbar.Select(point => (Footage.ImagePoint?)point), new Stroke(Ink.Lumbar, 2.6, Halo: true));
        sheet.Path(frame.Thoracic.Select(point => (Footage.ImagePoint?)point), new Stroke(Ink.Thoracic, 2.6, Halo: true));
    }
}
