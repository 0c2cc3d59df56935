using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;
using SkiaSharp;

namespace Dorsal.Drawing.Annotation;

/// <summary>A few letters on a dark, rounded ground, readable on any picture, never outside of it or over others.</summary>
internal sealed class Plaque(Sheet sheet, AnnotatedSize size, PlaquePlaces places)
{
    /// <summary>Of smaller letters.</summary>
    public const double Small = 0.82;

    private const byte Opacity = 165;
    private const double PaddingAcross = 0.4;
    private const double HeightInLetters = 1.45;
    private const double BaselineInLetters = 1.08;
    private const double SwatchWidth = 0.28;

    /// <param name="at">The point that the plaque lies beside; empty text draws nothing, nor does a picture without room.</param>
    /// <param name="side">Where it lies from there, if it is free.</param>
    /// <param name="colour">Of a stripe at its left end; absent: none.</param>
    /// <returns>Where it ends below.</returns>
    public double Draw(string text, ImagePoint at, PlaqueSide side, double share = 1, SKColor? colour = null)
    {
        if (text.Length == 0)
            return at.Y;

        var letters = share * size.Letters;
        var stripe = colour is null ? 0 : SwatchWidth * letters;
        var (width, height) = (sheet.WidthOf(text, letters) + (2 * PaddingAcross * letters) + stripe, HeightInLetters * letters);
        if (places.Take([.. Sides(side).Select(from => Corner(at, from, width, height))], width, height) is not { } corner)
            return at.Y;

        sheet.Rounded(corner, width, height, letters / 4, Palette.Ours.Plaque.WithAlpha(Opacity));
        if (colour is { } shown)
            sheet.Rounded(corner, stripe, height, stripe / 2, shown);

        sheet.Text(text, corner + new ImagePoint((PaddingAcross * letters) + stripe, BaselineInLetters * letters), Palette.Ours.Letters, letters);
        return corner.Y + height;
    }

    private static ImagePoint Corner(ImagePoint at, PlaqueSide side, double width, double height) => side switch
    {
        PlaqueSide.Left => at - new ImagePoint(width, height / 2),
        PlaqueSide.Right => at - new ImagePoint(0, height / 2),
        PlaqueSide.Above => at - new ImagePoint(width / 2, height),
        PlaqueSide.RightBelow => at,
    };

    /// <summary>The one asked for, then its opposite; the corner with its lines keeps to its side.</summary>
    private static PlaqueSide[] Sides(PlaqueSide asked) => asked switch
    {
        PlaqueSide.Left => [PlaqueSide.Left, PlaqueSide.Right],
        PlaqueSide.Right => [PlaqueSide.Right, PlaqueSide.Left],
        PlaqueSide.Above or PlaqueSide.RightBelow => [asked],
    };
}
