using Dorsal.Bar;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;

namespace Dorsal.Drawing.Layers;

/// <summary>
/// The plate as an ellipse of its typical size about the centre of this frame (dashed where the place was bridged), and the
/// path of the centre: faint for the whole film, strong for the repetition that goes on.
/// </summary>
internal sealed class BarLayer : ILayer
{
    private const byte WholePathOpacity = 90;
    private const double Cross = 4;

    public void Draw(Sheet sheet, DrawnMoment moment)
    {
        var bar = moment.Lift.Seen.Bar;
        ImagePoint? Here(BarFrame frame) => frame.Centre is { } centre ? moment.Lift.InPicture(moment.Bar.Index, centre) : null;
        sheet.Path(moment.Lift.Steady.Bar.Frames.Select(Here), new Stroke(Ink.Bar.WithAlpha(WholePathOpacity), 0.8));
        if (moment.Repetition is { } repetition)
        {
            sheet.Path(
                moment.Lift.Steady.Bar.Frames.Where(frame => frame.Time.Number >= repetition.Start.Number && frame.Index <= moment.Bar.Index).Select(Here),
                new Stroke(Ink.Bar, 1.4, Halo: true));
        }

        if (moment.Bar.Centre is not { } centre || bar.Plate is not { } plate)
            return;

        sheet.Ellipse(centre, plate.RadiusX, plate.RadiusY, new Stroke(Ink.Bar, 1.2, Dashed: !moment.Bar.Seen, Halo: true));
        var (across, down) = (new ImagePoint(Cross * sheet.Thin, 0), new ImagePoint(0, Cross * sheet.Thin));
        sheet.Line(centre - across, centre + across, new Stroke(Ink.Bar, 1, Halo: true));
        sheet.Line(centre - down, centre + down, new Stroke(Ink.Bar, 1, Halo: true));
    }
}
