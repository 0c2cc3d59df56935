using Dorsal.Drawing.Sheets;
using Dorsal.Quantities;

namespace Dorsal.Drawing.Panel;

/// <summary>The raw back of this frame, before smoothing in time and before anything is counted from a neutral.</summary>
internal sealed class BackPart : IPanelPart
{
    public void Draw(InfoPanel panel, DrawnMoment moment)
    {
        var (line, tangents) = (moment.Back.Line, moment.Back.Tangents);
        panel.Name("trunk axis", line is null
            ? "no back line"
            : FormattableString.Invariant($"{line.Axis.Lean:0.0}°, {line.Axis.Length:0} px long"));
        panel.Name("C7, T12, S1", tangents is { } read
            ? FormattableString.Invariant($"{read.Neck:0}°, {read.Waist:0}°, {Figures.Of(read.Sacrum, "0", Degrees.Symbol)}{(read.NeckIsHidden ? ", neck hidden" : "")}")
            : "not read");
        panel.Write("raw thoracic", Ink.Thoracic, Figures.Angle(tangents?.ThoracicAngle), Ink.Text);
        panel.Write("raw lumbar", Ink.Lumbar, Figures.Angle(tangents?.LumbarAngle), Ink.Text);
    }
}
