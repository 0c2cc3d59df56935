using Dorsal.Drawing.Sheets;
using Dorsal.Footage;

namespace Dorsal.Drawing.Layers;

/// <summary>Where was looked at all: the part of the picture that shows the scene, and the square that the landmark net read.</summary>
internal sealed class WhereaboutsLayer : ILayer
{
    public void Draw(Sheet sheet, DrawnMoment moment)
    {
        var (area, video) = (moment.Lift.Seen.Area, moment.Lift.Seen.Video);
        if (area != PictureArea.Whole(video.Width, video.Height))
        {
            sheet.Outline(
                [new(area.Left, area.Top), new(area.Right, area.Top), new(area.Right, area.Bottom), new(area.Left, area.Bottom)],
                new Stroke(Ink.Area, 1.5));
        }

        if (moment.Lifter.Region is { } region)
        {
            sheet.Outline(
                [region.ToImage(0, 0), region.ToImage(1, 0), region.ToImage(1, 1), region.ToImage(0, 1)],
                new Stroke(Ink.Area, 1, Dashed: true));
        }
    }
}
