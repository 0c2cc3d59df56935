using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;
using SkiaSharp;

namespace Dorsal.Drawing.Annotation;

/// <summary>
/// The back line, each part in the colour of its bend or all of it in that of the whole, and beside it, as a ghost, the same back bent as in the lifter's own
/// standing; what lies between the two is what the back has bent.
/// </summary>
internal sealed class BackMark : IMark
{
    private const double Width = 3.2;
    private const double HaloWidth = 5.2;
    private const byte HaloOpacity = 140;
    private const byte BetweenOpacity = 80;
    private const byte GhostOpacity = 200;

    /// <summary>So many points to each side of T12 the one colour runs into the other.</summary>
    private const int Blend = 3;

    public void Draw(Sheet sheet, ShownMoment moment)
    {
        var (lumbar, thoracic, neutral) = (moment.Frame.Lumbar, moment.Frame.Thoracic, moment.Frame.Neutral);
        if (lumbar.Count == 0 || thoracic.Count == 0)
            return;

        var (below, above) = (moment.ColourOfLowerBack, moment.ColourOfUpperBack);
        IReadOnlyList<ImagePoint> line = [.. lumbar, .. thoracic.Skip(1)];
        if (neutral.Count > 0)
            DrawGhost(sheet, line, neutral, above);

        sheet.Path(line.Select(point => (ImagePoint?)point), new Stroke(SKColors.Black.WithAlpha(HaloOpacity), HaloWidth));
        for (var i = 0; i < line.Count - 1; i++)
        {
            var share = Math.Clamp((i + 0.5 - (lumbar.Count - 1) + Blend) / (2 * Blend), 0, 1);
            sheet.Line(line[i], line[i + 1], new Stroke(BendScale.Mix(below, above, share), Width));
        }
    }

    private static void DrawGhost(Sheet sheet, IReadOnlyList<ImagePoint> line, IReadOnlyList<ImagePoint> neutral, SKColor colour)
    {
        sheet.Fill([[.. line, .. neutral.Reverse()]], colour.WithAlpha(BetweenOpacity));
        sheet.Path(neutral.Select(point => (ImagePoint?)point), new Stroke(Palette.Ours.Neutral.WithAlpha(GhostOpacity), 1.2, Dashed: true));
    }
}
