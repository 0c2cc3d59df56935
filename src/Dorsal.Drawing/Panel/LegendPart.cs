using Dorsal.Drawing.Sheets;
using Dorsal.Footage;
using SkiaSharp;

namespace Dorsal.Drawing.Panel;

/// <summary>What the colours mean.</summary>
internal sealed class LegendPart : IPanelPart
{
    private const double SwatchInRows = 0.55;

    private static readonly (SKColor Colour, string Meaning)[] Entries =
    [
        (Ink.Outline, "mask, outline; band: width of the mask's edge"),
        (Ink.Left, "net's left side (hollow: believed hidden)"),
        (Ink.Right, "net's right side"),
        (Ink.Chain, "joints the angles are taken from"),
        (Ink.Axis, "trunk axis; back line beyond the levels"),
        (Ink.Thoracic, "thoracic back line, its lean near C7"),
        (Ink.Lumbar, "lumbar back line, its lean near S1 (white: T12)"),
        (Ink.Foot, "middle of the foot, by this frame's outline"),
        (Ink.Area, "dashed: what the net looked at; solid: the scene"),
        (Ink.Bar, "plate (dashed: bridged), path of the bar"),
    ];

    public void Draw(InfoPanel panel, DrawnMoment moment)
    {
        foreach (var (colour, meaning) in Entries)
        {
            panel.Write("      " + meaning, Ink.Quiet);
            var side = SwatchInRows * panel.Row;
            panel.Sheet.Rectangle(panel.At(0) - new ImagePoint(0, side), side, side, colour);
        }
    }
}
