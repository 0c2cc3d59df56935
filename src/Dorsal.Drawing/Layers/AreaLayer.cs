using Dorsal.Drawing.Sheets;
using Dorsal.Footage;

namespace Dorsal.Drawing.Layers;

/// <summary>The part of the picture that shows the scene, where bars surround it.</summary>
internal sealed class AreaLayer : ILayer
{
    public void Draw(Sheet sheet, DrawnMoment moment)
    {
        var (area, video) = (moment.Lift.Seen.Area, moment.Lift.Seen.Video);
        if (area == PictureArea.Whole(video.Width, video.Height))
            return;

        sheet.Outline(
            [new(area.Left, area.Top), new(area.Right, area.Top), new(area.Right, area.Bottom), new(area.Left, area.Bottom)],
            new Stroke(Ink.Area, 1, Dashed: true));
    }
}
