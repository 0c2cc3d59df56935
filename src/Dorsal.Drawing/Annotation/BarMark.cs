using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;

namespace Dorsal.Drawing.Annotation;

/// <summary>The near plate (dashed where its place was bridged) and the path of its centre in the repetition that goes on.</summary>
internal sealed class BarMark : IMark
{
    private const double Centre = 2.6;

    public void Draw(Sheet sheet, ShownMoment moment)
    {
        var bar = moment.Lift.Seen.Bar;
        var colour = Palette.Ours.Bar;
        if (moment.Ongoing is { } repetition)
        {
            var path = moment.Lift.Steady.Bar.Frames.Where(frame => frame.Time.Number >= repetition.SetOff.Number && frame.Index <= moment.Index);
            sheet.Path(path.Select(frame => frame.Centre is { } there ? moment.Lift.InPicture(moment.Index, there) : (ImagePoint?)null), new Stroke(colour, 1.5, Halo: true));
        }

        if (moment.Frame.Bar is not { } centre || bar.Plate is not { } plate)
            return;

        sheet.Ellipse(centre, plate.RadiusX, plate.RadiusY, new Stroke(colour, 1.3, Dashed: !moment.Frame.BarSeen, Halo: true));
        sheet.Dot(centre, Centre, colour);
    }
}
