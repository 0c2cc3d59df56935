using Dorsal.Bar;
using Dorsal.Drawing.Sheets;

namespace Dorsal.Drawing.Panel;

/// <summary>What was decided once for the whole film.</summary>
internal sealed class ClipPart : IPanelPart
{
    private const double Millimetres = 1000;

    public void Draw(InfoPanel panel, DrawnMoment moment)
    {
        var lift = moment.Lift;
        panel.Write(lift.Seen.Video.FileName, Ink.Text);
        panel.Name("lift", $"{lift.Kind}, {lift.Repetitions.Count} rep");
        panel.Name("view", $"{lift.View.Kind}, faces {lift.View.Facing?.ToString() ?? Figures.Absent}");
        panel.Name("yaw", Figures.Of(lift.View.Yaw, "0", 1, "°"));
        panel.Name("scale, mm a pixel", Figures.Of(lift.Scale.MetresPerPixel, "0.00", Millimetres, ""));
        panel.Name("plate", lift.Seen.Bar.Plate is { } plate ? Describe(plate) : "none found");
        panel.Name("neutral", lift.Baseline.Source.ToString());
    }

    private static string Describe(PlateSighting plate)
        => FormattableString.Invariant($"{plate.RadiusX:0} x {plate.RadiusY:0} px, edge {plate.Support:0%}");
}
