using Dorsal.Drawing.Sheets;
using Dorsal.Footage;
using SkiaSharp;

namespace Dorsal.Drawing.Panel;

/// <summary>What cannot be drawn on the picture, written beside it: the parts below one another.</summary>
internal sealed class InfoPanel(Sheet sheet, DrawingSize size)
{
    private static readonly IPanelPart[] Parts = [new ClipPart(), new MomentPart(), new BackPart(), new SeriesPart(), new TimelinePart(), new LegendPart()];

    private const double LetterShare = 0.78;
    private const double Margin = 0.6;

    private int row;

    /// <summary>Pixels between the panel's edges.</summary>
    public double Breadth => size.Width - size.PictureWidth - (2 * Margin * size.Row);

    /// <summary>Pixels from one line to the next.</summary>
    public double Row => size.Row;

    public Sheet Sheet => sheet;

    public void Draw(DrawnMoment moment)
    {
        foreach (var part in Parts)
        {
            part.Draw(this, moment);
            Skip(1);
        }
    }

    public void Skip(int rows) => row += rows;

    /// <summary>A line of text, with a second column where <paramref name="value"/> is given.</summary>
    public void Write(string text, SKColor colour, string? value = null, SKColor? valueColour = null)
    {
        row++;
        sheet.Text(text, At(0), colour, LetterShare * size.Row);
        if (value is not null)
            sheet.Text(value, At(ValueColumn), valueColour ?? colour, LetterShare * size.Row);
    }

    public void Name(string name, string value) => Write(name, Ink.Quiet, value, Ink.Text);

    /// <summary>A place in the panel: a share of its breadth across, on the baseline of the last line written.</summary>
    public ImagePoint At(double across) => new(size.PictureWidth + (Margin * size.Row) + (across * Breadth), (row + LetterShare) * size.Row);

    private const double ValueColumn = 0.44;
}
