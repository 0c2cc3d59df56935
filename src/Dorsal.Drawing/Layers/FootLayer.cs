using Dorsal.Body;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;

namespace Dorsal.Drawing.Layers;

/// <summary>
/// The middle of the foot as the outline of this frame alone has it; the bar is measured against the median of the frames in
/// which the feet are free. Where it jumps, something hides the shoes.
/// </summary>
internal sealed class FootLayer : ILayer
{
    /// <summary>The height of the line as a share of the figure's.</summary>
    private const double LineShare = 0.3;

    public void Draw(Sheet sheet, DrawnMoment moment)
    {
        if (moment.Lifter.Silhouette is not { } silhouette || MidFoot.Across(moment.Lift.Seen.Lifter, [moment.Number]) is not { } across)
            return;

        var (top, bottom) = (silhouette.Points.Min(point => point.Y), silhouette.Points.Max(point => point.Y));
        sheet.Line(new(across, bottom), new(across, bottom - (LineShare * (bottom - top))), new Stroke(Ink.Foot, 1.2, Dashed: true, Halo: true));
        sheet.Label("mid-foot", new ImagePoint(across, bottom), Ink.Foot, below: true);
    }
}
